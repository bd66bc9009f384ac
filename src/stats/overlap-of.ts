import { VERDICT } from "../model/rule";

export interface Overlap {
  /** shared[a][b]: areas that both rules flag; on the diagonal, those that the rule flags. */
  readonly shared: readonly (readonly number[])[];
  /** Shared areas as a share of the areas that either flags (Jaccard); NaN when neither flags any. */
  readonly similarity: readonly (readonly number[])[];
  /** Areas of the scope that every rule flags. */
  readonly agreed: readonly number[];
}

/** How far rules agree over a scope, from their verdicts. */
export function overlapOf(verdicts: readonly Uint8Array[], scope: Int32Array): Overlap {
  const rows = [...scope];
  const flags = (verdict: Uint8Array, i: number): boolean => verdict[i] === VERDICT.yes;
  const both = (a: Uint8Array, b: Uint8Array): number =>
    rows.filter((i) => flags(a, i) && flags(b, i)).length;
  const shared = verdicts.map((a) => verdicts.map((b) => both(a, b)));
  const own = verdicts.map((verdict) => both(verdict, verdict));
  const similarity = shared.map((row, a) =>
    row.map((count, b) => count / ((own[a] as number) + (own[b] as number) - count)),
  );
  const agreed =
    verdicts.length === 0 ? [] : rows.filter((i) => verdicts.every((verdict) => flags(verdict, i)));
  return { shared, similarity, agreed };
}
