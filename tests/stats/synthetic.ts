import { SHIPPED } from "../../src/config/catalogue";
import { permute } from "../../src/stats/permute";
import { runToEnd } from "../../src/stats/cluster";
import type { Areas } from "../../src/model/area";
import type { Neighbours } from "../../src/model/geometry";
import { MOVED_SINCE } from "../../src/model/rule";
import { STATUS, type Column } from "../../src/model/indicator";
import type { RuleContext } from "../../src/stats/rule-context";
import { grid } from "./lattice";

/** A small England: `n` areas of 1,000 people and a few more, two ICBs (first and second half), districts of ten. */
export function syntheticAreas(n: number): Areas {
  const list = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, i) => ({
      code: `${prefix}${String(i).padStart(6, "0")}`,
      name: `Area ${prefix}${i}`,
    }));
  const rows = (of: (i: number) => number): Float64Array => Float64Array.from({ length: n }, (_, i) => of(i));
  return {
    code: Array.from({ length: n }, (_, i) => `E02${String(i).padStart(6, "0")}`),
    onsName: Array.from({ length: n }, (_, i) => `Town ${String(i).padStart(3, "0")}`),
    name: Array.from({ length: n }, (_, i) => `Place ${i}`),
    population: rows((i) => 1000 + (i % 7)),
    lsoas: rows(() => 5),
    lon: rows(() => 0),
    lat: rows(() => 52),
    lad: rows((i) => Math.floor(i / 10)),
    rgn: rows(() => 0),
    icb24: rows((i) => Number(i >= n / 2)),
    icb26: rows((i) => Number(i >= n / 2)),
    ruc: rows((i) => i % 2),
    lads: list(Math.ceil(n / 10), "E07"),
    rgns: list(1, "E12"),
    icb24s: list(2, "E54"),
    icb26s: list(2, "E54"),
    rucs: list(2, "R"),
    straddle24: [],
    straddle26: [],
    people: { lad24: rows(() => 0), icb24: rows(() => 0), icb26: rows(() => 0), ctry21: rows(() => 0) },
  };
}

/** A column of whole numerators over one denominator; null is missing. */
export function column(id: string, num: readonly (number | null)[], den = 1000, scale = 1): Column {
  return {
    id,
    num: Float64Array.from(num, (v) => v ?? 0),
    den: Float64Array.from(num, (v) => (v === null ? 0 : den)),
    scale,
    value: Float64Array.from(num, (v) => (v === null ? NaN : v / (den * scale))),
    status: Uint8Array.from(num, (v) => (v === null ? STATUS.missing : STATUS.value)),
  };
}

export interface World {
  readonly context: RuleContext;
  readonly neighbours: Neighbours;
}

/** A context on a 10-column grid with columns for every kind of test, built from one list of numbers between 0 and 1000. */
export function world(seedValues: readonly (number | null)[]): World {
  const n = seedValues.length;
  const areas = syntheticAreas(n);
  const turned = (by: number): (number | null)[] =>
    seedValues.map((_, i) => seedValues[(i * 7 + by) % n] ?? null);
  const scores = column("imd25_average_score", turned(3));
  const columns = [
    column(
      "imd25_share_decile1",
      seedValues.map((v) => (v === null ? null : Math.max(0, v - 500))),
    ),
    column("imd25_share_core20", seedValues),
    scores,
    column("imd25_extent", turned(4)),
    column("cni23_score", turned(5)),
    column("le_male_2015_19", turned(6), 10),
    column(
      "imd_editions_flagged_core20",
      turned(8).map((v) => (v === null ? null : v % 7)),
      1,
    ),
    column(
      "pride_in_place",
      turned(2).map((v) => (v === null ? null : v % 3)),
      1,
    ),
    // Moves of up to 50 percentile points to either side, to a tenth of a point.
    ...MOVED_SINCE.map((year, e) =>
      column(
        `imd_moved_${year}_25`,
        turned(9 + e).map((v) => (v === null ? null : (v - 500) * 100)),
        100,
        10,
      ),
    ),
  ];
  const neighbours = grid(n / 10, 10);
  const context: RuleContext = {
    catalogue: SHIPPED,
    areas,
    columns: new Map(columns.map((each) => [each.id, each])),
    footprint: Int32Array.from({ length: n / 2 }, (_, i) => i),
    neighbours,
    permuted: new Map([["imd25_average_score", runToEnd(permute(scores.value, neighbours, 99, 1))]]),
  };
  return { context, neighbours };
}
