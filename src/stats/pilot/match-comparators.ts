/** A pilot area and the areas it is compared with, nearest first. */
export interface MatchedSet {
  readonly pilot: number;
  readonly comparators: readonly { readonly index: number; readonly distance: number }[];
}

/** Root mean square difference of two areas over standardised measures: 0 is the same, in standard deviations of England. */
export function distanceBetween(measures: readonly Float64Array[], a: number, b: number): number {
  let squares = 0;
  for (const z of measures) squares += ((z[a] as number) - (z[b] as number)) ** 2;
  return Math.sqrt(squares / measures.length);
}

/** The candidates of a pilot's rural-urban class, nearest first; equal distances by index, which is the order of codes. */
export const nearestTo = (
  pilot: number,
  candidates: readonly number[],
  measures: readonly Float64Array[],
  ruc: Float64Array,
): MatchedSet["comparators"] =>
  candidates
    .filter((index) => ruc[index] === ruc[pilot])
    .map((index) => ({ index, distance: distanceBetween(measures, pilot, index) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);

/** After so many pilots others get their turn: some 20 ms of work. */
const PILOTS_IN_A_STEP = 10;

/**
 * The `perArea` nearest candidates of each pilot, of its rural-urban class, without replacement. The hardest to match chooses
 * first: the pilot whose nearest candidate, before any is taken, is furthest; ties in the order of codes. It takes all of its
 * comparators, then the next chooses among what is left. Sets come in the order of `pilots`.
 * Yields the share done; throws TooFewCandidates with the pilot for which too few candidates are left.
 */
export function* matchComparators(
  pilots: readonly number[],
  candidates: readonly number[],
  measures: readonly Float64Array[],
  ruc: Float64Array,
  perArea: number,
): Generator<number, MatchedSet[], void> {
  const lists: { readonly pilot: number; readonly near: MatchedSet["comparators"] }[] = [];
  for (const [at, pilot] of pilots.entries()) {
    if (at % PILOTS_IN_A_STEP === 0) yield at / pilots.length;
    lists.push({ pilot, near: nearestTo(pilot, candidates, measures, ruc) });
  }
  const hardest = [...lists].sort(
    (a, b) => (b.near[0]?.distance ?? Infinity) - (a.near[0]?.distance ?? Infinity) || a.pilot - b.pilot,
  );
  const taken = new Set<number>();
  const sets = new Map<number, MatchedSet>();
  for (const { pilot, near } of hardest) {
    const comparators = near.filter(({ index }) => !taken.has(index)).slice(0, perArea);
    if (comparators.length < perArea)
      throw new TooFewCandidates(pilot, comparators.length, `Only ${comparators.length} areas are left.`);
    comparators.forEach(({ index }) => taken.add(index));
    sets.set(pilot, { pilot, comparators });
  }
  return pilots.flatMap((pilot) => sets.get(pilot) ?? []);
}

/** A pilot, by index, that has fewer comparators than were asked for. */
export class TooFewCandidates extends RangeError {
  constructor(
    readonly pilot: number,
    readonly left: number,
    message: string,
  ) {
    super(message);
  }
}
