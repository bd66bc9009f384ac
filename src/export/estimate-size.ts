import type { MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import type { Indicator, Unit } from "../model/indicator";
import type { Written } from "./form";
import { arcPoints } from "./geo/arc-points";
import { polygonsOf } from "./geo/msoas-of-detail";
import { edgeArcs } from "./geo/union-rings";

/** What a list is going to hold. */
export interface Planned {
  readonly rows: number;
  /** Bytes of who and where, as CSV. */
  readonly spine: number;
  readonly written: Written;
  /** The measures in its columns. */
  readonly figures: readonly Pick<Indicator, "id" | "unit">[];
}

/** Letters of a value of each unit over all England, rounded for people and whole for tools (measured on the 137 that ship). */
const LETTERS: Readonly<Record<Unit, readonly [people: number, tools: number]>> = {
  score: [4.8, 18.1],
  number: [4.4, 14.9],
  rank: [3.8, 3.8],
  decile: [1.1, 1.1],
  proportion: [2.5, 12.1],
  years: [3.8, 3.8],
  ratio: [2.5, 5.2],
  percent: [3.4, 14.7],
  points: [3.2, 18.4],
  percentiles: [3.9, 6.6],
  per1000: [3.2, 15.9],
  km: [3.1, 17.2],
  pounds: [5, 5],
  people: [3.4, 3.4],
  count: [3.4, 3.4],
  category: [19.8, 19.8],
};

/** Bytes measured on files of two footprints and of England (tests/export/estimate-size.test.ts checks them). */
const CSV = {
  head: { people: 2.5, sheet: 1, tools: 7 },
  row: { people: 6, sheet: 6, tools: 24 },
  status: 0.6,
};
const XLSX = {
  base: 14_000,
  row: 85,
  figure: { people: 10.8, sheet: 10.8, tools: 12.4 },
  lsoa: 37,
  networks: 30,
};
const SHAPE = {
  row: 300,
  property: 4,
  status: 8,
  point: 4,
  ring: 3,
  joint: 19,
  named: 0.6,
  group: 160,
  start: 17,
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const lettersOf = ({ written, figures }: Planned): number =>
  sum(figures.map(({ unit }) => LETTERS[unit][written === "people" ? 0 : 1]));

/** About how many bytes a CSV list takes. */
export function csvBytes(planned: Planned): number {
  const { rows, written, figures } = planned;
  const figure = 1 + (written === "tools" ? CSV.status : 0);
  const row = CSV.row[written] + lettersOf(planned) + figure * figures.length;
  const heads = sum(figures.map(({ id }) => id.length + CSV.head[written]));
  return planned.spine + heads + rows * row;
}

/** About how many bytes a workbook takes: rows of both lists of areas, of LSOAs, and the networks of so many areas. */
export const workbookBytes = (
  { rows, figures, written }: Planned,
  lsoas: number,
  networksOf: number,
): number =>
  XLSX.base +
  rows * (XLSX.row + XLSX.figure[written] * figures.length) +
  lsoas * XLSX.lsoa +
  networksOf * XLSX.networks;

/** About how many bytes the properties of the areas take. */
function propertyBytes(planned: Planned): number {
  const { rows, figures, spine } = planned;
  const names = sum(figures.map(({ id }) => id.length + SHAPE.property + SHAPE.status));
  return spine + rows * (SHAPE.row + names + lettersOf(planned));
}

type Shape = Polygon | MultiPolygon;

const ringsOf = (shape: Shape): readonly number[][] =>
  shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();

const shapesOf = (geometry: Geometry, wanted: ReadonlySet<number>): Shape[] =>
  polygonsOf(geometry).filter((_, at) => wanted.has(geometry.rows[at] ?? -1));

const plain = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Letters of a degree to five decimals. */
const degree = (value: number): number => String(Number(value.toFixed(5))).length;

/** About how many bytes the shapes take as GeoJSON: each position is written out, where arcs meet once. */
function shapeBytes(geometry: Geometry, msoas: ReadonlySet<number>): number {
  const points = arcPoints(geometry.topology);
  const known = new Map<number, number>();
  const bytesOf = (arc: number): number => {
    const at = plain(arc);
    const bytes =
      known.get(at) ?? sum((points[at] ?? []).map(([x = 0, y = 0]) => degree(x) + degree(y) + SHAPE.point));
    known.set(at, bytes);
    return bytes;
  };
  return sum(
    shapesOf(geometry, msoas).flatMap((shape) =>
      ringsOf(shape).map((ring) => SHAPE.ring + sum(ring.map(bytesOf)) - (ring.length - 1) * SHAPE.joint),
    ),
  );
}

/** About how many bytes a GeoJSON of these MSOAs takes, from one topology or several that do not overlap. */
export function geoJsonBytes(
  msoas: readonly number[],
  planned: Planned,
  geometries: readonly Geometry[],
): number {
  const wanted = new Set(msoas);
  return propertyBytes(planned) + sum(geometries.map((geometry) => shapeBytes(geometry, wanted)));
}

/** Bytes of a position in WKB, of a ring's count, of an area's shape, code, names and people, and of a number; of what the file says of each column, and of itself. */
const PARQUET = { point: 16, ring: 4, row: 92, number: 8, column: 190, base: 2600 };

/** About how many bytes a GeoParquet of these MSOAs takes, from one topology or several that do not overlap. */
export function geoParquetBytes(
  msoas: readonly number[],
  planned: Planned,
  geometries: readonly Geometry[],
): number {
  const wanted = new Set(msoas);
  const shapes = geometries.map((geometry) => {
    const points = arcPoints(geometry.topology);
    return sum(
      shapesOf(geometry, wanted)
        .flatMap(ringsOf)
        .map((ring) => {
          const corners = sum(ring.map((arc) => (points[plain(arc)] ?? []).length - 1)) + 1;
          return PARQUET.ring + corners * PARQUET.point;
        }),
    );
  });
  const { rows, figures } = planned;
  return (
    PARQUET.base +
    figures.length * PARQUET.column +
    rows * (PARQUET.row + figures.length * PARQUET.number) +
    sum(shapes)
  );
}

/** About how many bytes a TopoJSON of these MSOAs and the groups takes: neighbours share their borders. */
export function topoJsonBytes(
  msoas: readonly number[],
  planned: Planned,
  geometry: Geometry,
  groups: readonly Iterable<number>[],
): number {
  const rings = shapesOf(geometry, new Set(msoas)).flatMap(ringsOf);
  const own = rings.flatMap((ring) => ring.map(plain));
  const edges = groups.flatMap((group) => edgeArcs(shapesOf(geometry, new Set(group))));
  const used = [...new Set([...own, ...edges])];
  const uses = new Map<number, number>();
  for (const arc of [...own, ...edges]) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  const free = (arc: number | undefined): boolean => arc !== undefined && uses.get(plain(arc)) === 1;
  // Arcs that follow one another and that nothing else uses are written as one.
  const joined = sum(rings.map((ring) => ring.filter((arc, at) => free(arc) && free(ring[at - 1])).length));
  const named = own.length + edges.length - joined;
  const digits = String(used.length).length + SHAPE.named;
  const arcs = sum(used.map((arc) => JSON.stringify(geometry.topology.arcs[arc] ?? []).length + 1));
  return propertyBytes(planned) + arcs - joined * SHAPE.start + named * digits + groups.length * SHAPE.group;
}
