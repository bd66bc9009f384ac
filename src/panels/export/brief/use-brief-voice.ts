import { useMemo } from "react";
import { briefAudience, voiceForBrief, type BriefVoice } from "../../../readings/voice/brief";
import { useOption } from "../../../state/view-store";
import { useVoice } from "../../../state/voice";
import type { Facts } from "../facts";
import { tickedAreas } from "./ticked-areas";

/** What the brief may say of its ticked areas' voice, by their codes; only areas of which there is something. */
export function useBriefVoice(facts: Facts | null) {
  const [option, setAudience] = useOption("brief.voice", "");
  const [ticks] = useOption("brief.areas", "");
  const records = useVoice();
  const audience = briefAudience(option);
  const voice = useMemo(() => {
    if (!facts || audience === "") return new Map<string, BriefVoice>();
    const all = tickedAreas(ticks, facts).map(
      (code) => [code, voiceForBrief(records, code, audience)] as const,
    );
    return new Map(all.filter(([, { quoted, counted }]) => quoted.length + counted.length > 0));
  }, [facts, audience, ticks, records]);
  return { audience, setAudience, voice };
}
