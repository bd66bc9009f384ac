import { presimplify, quantile, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { MsoaBoundaries } from "../sources/boundaries-msoa21";
import { absoluteArcs, onGrid, ringPoints, twiceArea } from "./arcs";
import type { Shape } from "./encode-topology";
import { encodeTopology } from "./encode-topology";

/** Parts of a degree of the overview's grid: 33 m by 55 m in the middle of England. */
export const OVERVIEW_PER_DEGREE = 2000;
/** Share of the vertices kept, by Visvalingam's triangle area. */
const KEPT = 0.05;
/** Islets below this are left out unless they are the area's largest part; square degrees, about 0.08 km2. */
const LEAST_ISLET = 1e-5;
/** No area may be drawn smaller than this; square degrees, about 0.03 km2. */
const LEAST_AREA = 4e-6;

/** Leaves out arcs that no shape uses and renumbers the others in order of use. */
export function compactArcs(
  shapes: readonly Shape[],
  arcs: readonly number[][],
): { shapes: Shape[]; arcs: number[][] } {
  const kept: number[][] = [];
  const number = new Map<number, number>();
  const renumber = (ref: number): number => {
    const old = ref < 0 ? ~ref : ref;
    let now = number.get(old);
    if (now === undefined) {
      now = kept.push(arcs[old] ?? []) - 1;
      number.set(old, now);
    }
    return ref < 0 ? ~now : now;
  };
  return { shapes: shapes.map((s) => s.map((p) => p.map((ring) => ring.map(renumber)))), arcs: kept };
}

/**
 * The bytes of england.bin: all MSOAs from simplified arcs, so that neighbours still share their borders. An area that simplifying would make too
 * small to see keeps its full arcs. Throws if one is still too small.
 */
export function encodeOverview({ topology, geometries }: MsoaBoundaries): Uint8Array {
  const weighted = presimplify(topology as Topology<Objects<Record<string, never>>>);
  const simple: Topology = { ...simplify(weighted, quantile(weighted, KEPT)) };
  delete simple.transform;
  const arcs = absoluteArcs(simple).map((arc) => onGrid(arc, OVERVIEW_PER_DEGREE));
  const full = absoluteArcs(topology);
  const area = (polygon: readonly (readonly number[])[]): number =>
    Math.abs(twiceArea(ringPoints(polygon[0] ?? [], arcs))) / 2 / OVERVIEW_PER_DEGREE ** 2;
  const whole = geometries.map((g): Shape => (g.type === "MultiPolygon" ? g.arcs : [g.arcs]));
  const largest = (shape: Shape): number => Math.max(...shape.map(area));
  for (const shape of whole)
    if (largest(shape) < LEAST_AREA)
      for (const ref of shape.flat(2))
        arcs[ref < 0 ? ~ref : ref] = onGrid(full[ref < 0 ? ~ref : ref] ?? [], OVERVIEW_PER_DEGREE);
  const lost = whole.findIndex((shape) => largest(shape) < LEAST_AREA);
  if (lost !== -1)
    throw new Error(
      `The overview loses the area ${String(geometries[lost]?.id)}. Keep more vertices in scripts/pipeline/overview.ts.`,
    );
  const shapes = whole.map((shape) => {
    const most = largest(shape);
    return shape.filter((polygon) => area(polygon) === most || area(polygon) >= LEAST_ISLET);
  });
  const compact = compactArcs(shapes, arcs);
  return encodeTopology(
    { object: "msoa", perDegree: OVERVIEW_PER_DEGREE },
    [...geometries.keys()],
    compact.shapes,
    compact.arcs,
  );
}
