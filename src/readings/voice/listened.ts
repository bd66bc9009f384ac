import { group } from "d3-array";
import type { Answer } from "../../model/answer";
import type { Areas } from "../../model/area";
import { VERDICT } from "../../model/rule";
import { count } from "../../words/format";
import type { VoiceRecord } from "../../workspace/voice/voice-records";

/** An area and the number of its entries, of which are strengths. */
export interface Listened {
  readonly msoa: number;
  readonly entries: number;
  readonly strengths: number;
}

/** Where people were listened to: flagged areas with and without entries, and areas with entries that are not flagged. */
export interface Listening {
  /** Most entries first. */
  readonly heard: readonly Listened[];
  /** Indices of flagged areas without entries, most people first. */
  readonly unheard: readonly number[];
  readonly elsewhere: readonly Listened[];
  /** People, mid-2022, of the flagged areas with and without entries. */
  readonly people: { readonly heard: number; readonly unheard: number };
}

/** Sets the flagged areas of the scope with and without entries beside each other. */
export function listeningOf(records: readonly VoiceRecord[], areas: Areas, answer: Answer): Listening {
  const by = group(
    records.filter(({ deleted }) => deleted === null),
    ({ entry }) => entry.msoa,
  );
  const heard: Listened[] = [];
  const elsewhere: Listened[] = [];
  const unheard: number[] = [];
  for (const msoa of answer.scope) {
    const flagged = answer.verdict[msoa] === VERDICT.yes;
    const here = by.get(areas.code[msoa] ?? "");
    if (!here) {
      if (flagged) unheard.push(msoa);
      continue;
    }
    const strengths = here.filter(({ entry }) => entry.kind === "strength").length;
    (flagged ? heard : elsewhere).push({ msoa, entries: here.length, strengths });
  }
  const people = (msoas: readonly number[]): number =>
    msoas.reduce((sum, msoa) => sum + (areas.population[msoa] ?? 0), 0);
  const most = (a: Listened, b: Listened): number => b.entries - a.entries || a.msoa - b.msoa;
  return {
    heard: heard.sort(most),
    elsewhere: elsewhere.sort(most),
    unheard: unheard.sort((a, b) => (areas.population[b] ?? 0) - (areas.population[a] ?? 0) || a - b),
    people: { heard: people(heard.map(({ msoa }) => msoa)), unheard: people(unheard) },
  };
}

const some = (n: number, what: string): string => (n === 1 ? `1 ${what}` : `${count(n)} ${what}s`);

/** Where people were listened to, in words. `scope`: "NHS Greater Manchester". */
export function sayListening({ heard, unheard, elsewhere, people }: Listening, scope: string): string {
  const flagged = heard.length + unheard.length;
  if (flagged === 0) return `No area in ${scope} is flagged by this rule.`;
  const also =
    elsewhere.length === 0
      ? ""
      : ` ${some(elsewhere.length, "area")} that ${elsewhere.length === 1 ? "is" : "are"} not flagged ${elsewhere.length === 1 ? "has" : "have"} entries too.`;
  return `Of ${some(flagged, "flagged area")} in ${scope}, ${count(heard.length)} ${heard.length === 1 ? "has" : "have"} entries on this machine (${count(people.heard)} people live there) and ${count(unheard.length)} ${unheard.length === 1 ? "has" : "have"} none (${count(people.unheard)} people).${also}`;
}
