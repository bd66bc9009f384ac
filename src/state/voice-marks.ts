import { useMemo } from "react";
import type { VoiceMark } from "../model/voice-mark";
import { voiceMarks } from "../workspace/voice/voice-marks";
import { useAreas } from "./atlas";
import { useWorkspace } from "./workspace";

/** Where the map marks entries of what people say; null where there are none at all. */
export function useVoiceMarks(): readonly VoiceMark[] | null {
  const areas = useAreas();
  const revisions = useWorkspace((store) => store.revisions);
  return useMemo(() => {
    const marks = voiceMarks(revisions, areas);
    return marks.length > 0 ? marks : null;
  }, [areas, revisions]);
}
