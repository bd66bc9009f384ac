import type { Neighbours } from "../model/geometry";
import { latticeOf } from "./local-statistic";
import { randomBelow, seededRandom } from "./random";

/** Rounds of one table of draws: the columns an area reads stay in the processor's near cache. */
const BLOCK = 1000;

interface Prepared {
  /** Positions, among the areas with a value, of those with neighbours; and how many neighbours they have. */
  readonly area: Int32Array;
  readonly degree: Int32Array;
  readonly observed: Float64Array;
}

/** For every tested area, how many of the rounds gave a neighbour sum at least, and at most, as large as its own. */
export interface Counts {
  readonly greater: Int32Array;
  readonly lesser: Int32Array;
}

/** Draws without replacement from 1 .. n-1 for every round: a partial shuffle that never needs resetting. Kept by column: 0.8 of the time of rows. */
function fillTable(
  table: Uint16Array | Uint32Array,
  ring: Int32Array,
  width: number,
  random: () => number,
): void {
  const rounds = table.length / width;
  for (let at = 0; at < rounds; at++) {
    for (let c = 0; c < width; c++) {
      const pick = c + randomBelow(random, ring.length - c);
      const drawn = ring[pick] as number;
      ring[pick] = ring[c] as number;
      ring[c] = drawn;
      table[c * rounds + at] = drawn;
    }
  }
}

/** Counts over one block of rounds. The inner loop allocates nothing and does not branch on the areas' own place. */
function countBlock(
  prepared: Prepared,
  circle: Float64Array,
  place: Int32Array,
  table: Uint16Array | Uint32Array,
  width: number,
  slack: number,
  counts: Counts,
): void {
  const { area, degree, observed } = prepared;
  for (let t = 0; t < area.length; t++) {
    const base = place[area[t] as number] as number;
    const k = degree[t] as number;
    const low = (observed[t] as number) - slack;
    const high = (observed[t] as number) + slack;
    let greater = 0;
    let lesser = 0;
    const rounds = table.length / width;
    let row = 0;
    for (; row + 4 <= rounds; row += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let at = row; at < row + k * rounds; at += rounds) {
        a += circle[base + (table[at] as number)] as number;
        b += circle[base + (table[at + 1] as number)] as number;
        c += circle[base + (table[at + 2] as number)] as number;
        d += circle[base + (table[at + 3] as number)] as number;
      }
      greater += Number(a >= low) + Number(b >= low) + Number(c >= low) + Number(d >= low);
      lesser += Number(a <= high) + Number(b <= high) + Number(c <= high) + Number(d <= high);
    }
    for (; row < rounds; row++) {
      let sum = 0;
      for (let at = row; at < row + k * rounds; at += rounds)
        sum += circle[base + (table[at] as number)] as number;
      greater += Number(sum >= low);
      lesser += Number(sum <= high);
    }
    counts.greater[t] = (counts.greater[t] as number) + greater;
    counts.lesser[t] = (counts.lesser[t] as number) + lesser;
  }
}

/** Yields the share done (0 to 1) after every block, so that a worker can report and be stopped; returns p. */
export type Permutation = Generator<number, Float64Array, void>;

/**
 * Two-sided conditional permutation p of the neighbour sums: x_i held, k of the other n - 1 values drawn without
 * replacement, `rounds` times; p+ = (1 + #{>= observed}) / (R + 1), p- likewise, min(1, 2 min(p+, p-)). With x_i held,
 * Local Moran's I and Gi* both rise or fall with that sum, so one p serves both. NaN without value or neighbours.
 *
 * One table of draws serves all areas. The values stand in a random circle, renewed with every block, and each area reads the table from its
 * own place on it: a random shift that also leaves the area itself out, without a test in the inner loop.
 * Sums that differ by rounding only count as equal.
 */
export function* permute(
  values: Float64Array,
  neighbours: Neighbours,
  rounds: number,
  seed: number,
): Permutation {
  const { n, degree, lagSum } = latticeOf(values, neighbours);
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) rows.push(i);
  const tested = [...rows.keys()].filter((r) => (degree[rows[r] as number] as number) > 0);
  const prepared: Prepared = {
    area: Int32Array.from(tested),
    degree: Int32Array.from(tested, (r) => degree[rows[r] as number] as number),
    observed: Float64Array.from(tested, (r) => lagSum[rows[r] as number] as number),
  };
  const width = prepared.degree.reduce((most, k) => Math.max(most, k), 0);
  const scale = rows.reduce((most, i) => Math.max(most, Math.abs(values[i] as number)), 0);
  const counts = { greater: new Int32Array(tested.length), lesser: new Int32Array(tested.length) };
  const random = seededRandom(seed);
  const order = Int32Array.from(rows.keys());
  const place = new Int32Array(n);
  const circle = new Float64Array(2 * n);
  const ring = Int32Array.from({ length: n - 1 }, (_, i) => i + 1);
  for (let done = 0; done < rounds; done += BLOCK) {
    for (let at = n - 1; at > 0; at--) {
      const pick = randomBelow(random, at + 1);
      [order[at], order[pick]] = [order[pick] as number, order[at] as number];
    }
    order.forEach((r, at) => {
      place[r] = at;
      circle[at] = circle[at + n] = values[rows[r] as number] as number;
    });
    const length = Math.min(BLOCK, rounds - done) * width;
    const table = n <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
    fillTable(table, ring, width, random);
    countBlock(prepared, circle, place, table, width, scale * 1e-12, counts);
    yield Math.min(1, (done + BLOCK) / rounds);
  }
  const p = new Float64Array(values.length).fill(NaN);
  tested.forEach((r, t) => {
    const fewer = Math.min(counts.greater[t] as number, counts.lesser[t] as number);
    p[rows[r] as number] = Math.min(1, (2 * (1 + fewer)) / (rounds + 1));
  });
  return p;
}
