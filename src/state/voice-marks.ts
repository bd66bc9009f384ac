import { useMemo } from "react";
import { entriesByArea } from "../workspace/voice/entries-by-area";
import { useAreas } from "./atlas";
import { useWorkspace } from "./workspace";

/** How many entries of what people say each MSOA has, by its index; null where there are none at all. */
export function useVoiceMarks(): ReadonlyMap<number, number> | null {
  const areas = useAreas();
  const revisions = useWorkspace((store) => store.revisions);
  return useMemo(() => {
    const counts = entriesByArea(revisions);
    if (counts.size === 0) return null;
    return new Map(areas.code.flatMap((code, i) => (counts.has(code) ? [[i, counts.get(code) ?? 0]] : [])));
  }, [areas, revisions]);
}
