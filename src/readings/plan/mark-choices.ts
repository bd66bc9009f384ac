import { count } from "../../words/format";
import { whyNotMarked } from "../../workspace/plan/marks";
import type { Mark } from "../../workspace/plan/plan";
import { nearTo, rowsByCode } from "./homes";
import type { Read } from "./mends";

/** What can be marked of some areas: what its button says, the areas (codes) of each mark, and why it cannot be (null: it can). */
export interface MarkChoice {
  readonly kind: Mark["kind"];
  readonly label: string;
  readonly lists: readonly (readonly string[])[];
  readonly cannot: string | null;
}

/** Pairs of areas (codes) that touch, as the plan has it. */
function bordersAmong({ facts }: Read, codes: readonly string[]): string[][] {
  const row = rowsByCode(facts.areas);
  return codes.flatMap((a, at) => {
    const near = new Set(nearTo(facts.neighbours, row.get(a) ?? -1));
    return codes.slice(at + 1).flatMap((b) => (near.has(row.get(b) ?? -1) ? [[a, b]] : []));
  });
}

/**
 * What can be marked of areas (codes, at least two): together, apart, the borders among them, a way across where two do not touch. Of
 * the borders among several areas those that cannot be barriers are left out; every other choice stands, with the reason if it cannot be.
 */
export function markChoices(read: Read, codes: readonly string[]): readonly MarkChoice[] {
  const { plan } = read;
  const whyNot = (kind: Mark["kind"], list: readonly string[]): string | null =>
    whyNotMarked(plan, kind, list);
  const one = (kind: Mark["kind"], label: string, list: readonly string[]): MarkChoice => ({
    ...{ kind, label, lists: [list], cannot: whyNot(kind, list) },
  });
  const borders = bordersAmong(read, codes);
  const free = codes.length > 2 ? borders.filter((pair) => whyNot("barrier", pair) === null) : borders;
  const [only] = free;
  const label = `The ${count(free.length)} borders among them are barriers`;
  return [
    one("together", "Keep them together", codes),
    one("apart", "Keep them apart", codes),
    ...(free.length > 1 ? [{ kind: "barrier" as const, label, lists: free, cannot: null }] : []),
    ...(free.length === 1 && only ? [one("barrier", "Their border is a barrier", only)] : []),
    ...(borders.length === 0 && codes.length === 2
      ? [one("crossing", "There is a way across between them", codes)]
      : []),
  ];
}
