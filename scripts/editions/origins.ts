import type { LsoaLinks } from "../../src/model/crosswalk";
import type { LsoaChanges } from "../sources/lsoa-changes";

/** A part of a newer area: the older area it comes from, and the share of the newer area's people that come from there. */
export interface Origin {
  readonly from: number;
  readonly share: number;
}

/** Of each newer area its origins, whose shares sum to 1; none where no older area is known. */
export type Origins = readonly (readonly Origin[])[];

/**
 * Origins over one change of boundaries (docs/methods.md): each older area spreads its weight evenly over the newer ones that it is linked to, and
 * a newer area's shares are in proportion to what reaches it. `weight` is the people of each older area, or 1.
 */
export function originsOf(
  changes: LsoaChanges,
  newer: readonly string[],
  weight: (older: number) => number,
): Origins {
  const older = new Map(changes.codes.map((code, i) => [code, i]));
  const at = new Map(newer.map((code, i) => [code, i]));
  const links = new Float64Array(changes.codes.length);
  const from = changes.from.map((code) => older.get(code) as number);
  for (const i of from) links[i] = (links[i] as number) + 1;
  const reached: { from: number; share: number }[][] = newer.map(() => []);
  changes.to.forEach((code, row) => {
    const i = from[row] as number;
    const parts = reached[at.get(code) ?? -1];
    if (!parts) throw new Error(`${code} is not an area of the newer boundaries.`);
    parts.push({ from: i, share: weight(i) / (links[i] as number) });
  });
  return reached.map((parts) => {
    const total = parts.reduce((sum, { share }) => sum + share, 0);
    return parts.map((part) => ({ from: part.from, share: part.share / total }));
  });
}

/** Origins over two changes: the shares multiplied along each path. A path that ends in an area without an origin is lost. */
export const composeOrigins = (second: Origins, first: Origins): Origins =>
  second.map((parts) =>
    parts.flatMap((part) =>
      (first[part.from] ?? []).map(({ from, share }) => ({ from, share: part.share * share })),
    ),
  );

/** 1 for each newer area that any change of boundaries touched. `before` says the same of the older areas, where they were changed already. */
export function touched(changes: LsoaChanges, newer: readonly string[], before?: Uint8Array): Uint8Array {
  const older = new Map(changes.codes.map((code, i) => [code, i]));
  const at = new Map(newer.map((code, i) => [code, i]));
  // Without a link to an older area nothing is known to be unchanged.
  const out = new Uint8Array(newer.length).fill(1);
  changes.unchanged.forEach((same, row) => {
    const was = before?.[older.get(changes.from[row] ?? "") ?? -1] ?? 0;
    if (same) out[at.get(changes.to[row] ?? "") as number] = was;
  });
  return out;
}

/** The origins of the newer areas that are not the same as an older one, as pairs. Shares are rounded to a millionth. */
export function linksOf(changes: LsoaChanges, newer: readonly string[], origins: Origins): LsoaLinks {
  const changed = touched(changes, newer);
  const pairs = origins.flatMap((parts, row) =>
    changed[row] === 1 ? parts.map((part) => ({ row, ...part })) : [],
  );
  return {
    row: pairs.map(({ row }) => row),
    from: pairs.map(({ from }) => changes.codes[from] ?? ""),
    millionths: pairs.map(({ share }) => Math.round(share * 1e6)),
  };
}

/** Counts of older areas brought to the newer ones: each spreads its count evenly over those that it is linked to, so that the total stays. */
export function spreadCounts(
  changes: LsoaChanges,
  newer: readonly string[],
  counts: ArrayLike<number>,
): Float64Array {
  const older = new Map(changes.codes.map((code, i) => [code, i]));
  const at = new Map(newer.map((code, i) => [code, i]));
  const links = new Float64Array(changes.codes.length);
  const from = changes.from.map((code) => older.get(code) as number);
  for (const i of from) links[i] = (links[i] as number) + 1;
  const out = new Float64Array(newer.length);
  changes.to.forEach((code, row) => {
    const [i, j] = [from[row] as number, at.get(code) as number];
    out[j] = (out[j] as number) + (counts[i] as number) / (links[i] as number);
  });
  return out;
}
