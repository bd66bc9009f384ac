import { topology as buildTopology } from "topojson-server";
import type { Topology } from "topojson-specification";
import type { Vintage } from "../../src/model/codes";
import type { LsoaPolygon } from "../sources/boundaries-lsoa21";
import { encodeTopology, type Shape } from "./encode-topology";
import type { Spine } from "./spine";

/** Parts of a degree of the detailed boundaries: about a metre. */
export const DETAIL_PER_DEGREE = 1e5;

/** A ring on the grid, without repeated points; null when nothing is left of it. */
function ringOnGrid(ring: readonly (readonly number[])[]): number[][] | null {
  const out: number[][] = [];
  for (const [lon = NaN, lat = NaN] of ring) {
    const point = [Math.round(lon * DETAIL_PER_DEGREE), Math.round(lat * DETAIL_PER_DEGREE)];
    const before = out.at(-1);
    if (!before || before[0] !== point[0] || before[1] !== point[1]) out.push(point);
  }
  return out.length >= 4 ? out : null;
}

function onGrid(geometry: LsoaPolygon): number[][][][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(ringOnGrid);
    return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
}

/** The bytes of one detail file: the given LSOAs at full detail, borders shared. Throws if an LSOA has nothing left on the grid. */
export function encodeDetail(rows: readonly number[], polygons: readonly LsoaPolygon[]): Uint8Array {
  const geometries = rows.map((row) => ({
    type: "MultiPolygon" as const,
    coordinates: onGrid(polygons[row] as LsoaPolygon),
  }));
  const empty = geometries.findIndex((g) => g.coordinates.length === 0);
  if (empty !== -1)
    throw new Error(`LSOA ${rows[empty]} has no area on the grid of the detailed boundaries.`);
  const built: Topology = buildTopology({ lsoa: { type: "GeometryCollection", geometries } as never });
  const object = built.objects["lsoa"];
  if (object?.type !== "GeometryCollection") throw new Error("The topology has no LSOAs.");
  const shapes = object.geometries.map((g): Shape => (g.type === "MultiPolygon" ? g.arcs : []));
  return encodeTopology(
    { object: "lsoa", perDegree: DETAIL_PER_DEGREE },
    rows,
    shapes,
    built.arcs.map((arc) => arc.flat()),
  );
}

/** A footprint: its vintage and code, and the LSOAs of its MSOAs. */
export interface Footprint {
  readonly key: `${Vintage}-${string}`;
  readonly rows: readonly number[];
}

/** The footprints of both vintages, 2026 first, in code order. */
export function footprints({ areas, lsoa }: Spine): Footprint[] {
  const of = (vintage: Vintage, member: Float64Array, codes: readonly { code: string }[]): Footprint[] => {
    const rows: number[][] = codes.map(() => []);
    lsoa.msoa.forEach((msoa, i) => rows[member[msoa] as number]?.push(i));
    return codes.map(({ code }, k) => ({ key: `${vintage}-${code}`, rows: rows[k] ?? [] }));
  };
  return [...of("2026", areas.icb26, areas.icb26s), ...of("2024", areas.icb24, areas.icb24s)];
}
