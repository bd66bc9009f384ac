import type { MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import type { Indicator, Unit } from "../model/indicator";
import type { Written } from "./form";
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
const XLSX = { base: 14_000, row: 85, figure: { people: 10.8, sheet: 10.8, tools: 12.4 }, lsoa: 37 };
const SHAPE = { row: 300, property: 4, status: 8, point: 17.5, step: 9, arc: 6 };

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

/** About how many bytes a workbook takes: rows of both lists of areas, and of LSOAs. */
export const workbookBytes = ({ rows, figures, written }: Planned, lsoas: number): number =>
  XLSX.base + rows * (XLSX.row + XLSX.figure[written] * figures.length) + lsoas * XLSX.lsoa;

/** About how many bytes the properties of the areas take. */
function propertyBytes(planned: Planned): number {
  const { rows, figures, spine } = planned;
  const names = sum(figures.map(({ id }) => id.length + SHAPE.property + SHAPE.status));
  return spine + rows * (SHAPE.row + names + lettersOf(planned));
}

type Shape = Polygon | MultiPolygon;

const arcsOf = (shapes: readonly Shape[]): number[] =>
  shapes.flatMap((shape) => (shape.type === "Polygon" ? shape.arcs.flat() : shape.arcs.flat(2)));

/** Points on arcs, each time that an arc is named. */
function pointsOn({ topology }: Geometry, arcs: Iterable<number>): number {
  let points = 0;
  for (const arc of arcs) points += topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 0;
  return points;
}

const shapesOf = (geometry: Geometry, wanted: ReadonlySet<number>): Shape[] =>
  polygonsOf(geometry).filter((_, at) => wanted.has(geometry.rows[at] ?? -1));

/** About how many bytes a GeoJSON of these MSOAs takes. */
export function geoJsonBytes(msoas: readonly number[], planned: Planned, geometry: Geometry): number {
  const points = pointsOn(geometry, arcsOf(shapesOf(geometry, new Set(msoas))));
  return propertyBytes(planned) + points * SHAPE.point;
}

/** About how many bytes a TopoJSON of these MSOAs and the outline of `scope` takes: neighbours share their borders. */
export function topoJsonBytes(
  msoas: readonly number[],
  planned: Planned,
  geometry: Geometry,
  scope: Iterable<number>,
): number {
  const own = arcsOf(shapesOf(geometry, new Set(msoas))).map((arc) => (arc < 0 ? ~arc : arc));
  const arcs = new Set([...own, ...edgeArcs(shapesOf(geometry, new Set(scope)))]);
  const named = own.length + arcs.size;
  return propertyBytes(planned) + pointsOn(geometry, arcs) * SHAPE.step + named * SHAPE.arc;
}
