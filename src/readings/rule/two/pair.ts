import { isMsoaCode } from "../../../model/codes";
import type { Areas } from "../../../model/area";
import type { Neighbours } from "../../../model/geometry";
import { VERDICT } from "../../../model/rule";

/** Two areas as text for a link: the tails of their codes ("02001234-02004321"); "" stands for one not chosen. */
export const writePair = (areas: Areas, first: number | null, second: number | null): string =>
  [first, second].map((msoa) => (msoa === null ? "" : (areas.code[msoa] ?? "").slice(3))).join("-");

/** Reads two areas; null for each that is missing or does not exist. */
export function readPair(areas: Areas, text: string): readonly [number | null, number | null] {
  const [first, second] = text.split("-").map((tail) => {
    const code = `E02${tail}`;
    const at = isMsoaCode(code) ? areas.code.indexOf(code) : -1;
    return at < 0 ? null : at;
  });
  return [first ?? null, second ?? null];
}

/** Neighbours that the rule judges the other way (flagged beside not flagged), those with most people first. */
export function otherwiseAround(
  verdict: Uint8Array,
  { offsets, targets }: Neighbours,
  population: Float64Array,
  msoa: number,
): number[] {
  const flagged = verdict[msoa] === VERDICT.yes;
  return [...targets.subarray(offsets[msoa], offsets[msoa + 1])]
    .filter((other) => (verdict[other] === VERDICT.yes) !== flagged)
    .sort((a, b) => (population[b] as number) - (population[a] as number) || a - b);
}
