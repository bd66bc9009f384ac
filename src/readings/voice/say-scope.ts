import { count } from "../../words/format";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { entries } from "./words";

/** What is written down of several areas, in words. `codes`: the areas. */
export function sayScope(records: readonly VoiceRecord[], codes: ReadonlySet<string>): string {
  const here = records.filter(({ entry, deleted }) => deleted === null && codes.has(entry.msoa));
  if (here.length === 0)
    return `Nothing is written down of these ${count(codes.size)} areas yet: pick one of them to add what people say.`;
  const places = new Set(here.map(({ entry }) => entry.msoa)).size;
  const strengths = here.filter(({ entry }) => entry.kind === "strength").length;
  return `${entries(here.length)} on ${count(places)} of ${count(codes.size)} areas, ${count(strengths)} of strengths.`;
}
