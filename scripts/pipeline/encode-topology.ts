import type { TopologyHeader } from "../../src/data/geometry";
import { delta } from "../../src/data/delta";
import { packFile } from "./gzip";

/** A shape by arcs: polygons of rings of arc numbers (~n reversed), as in TopoJSON. */
export type Shape = readonly (readonly (readonly number[])[])[];
/** Arcs as whole numbers x, y, x, y... in `perDegree` parts of a degree. */
export type Arcs = readonly (readonly number[])[];

/** The bytes of a topology file (src/data/geometry.ts has the layout). `rows` are ascending positions of the shapes. */
export function encodeTopology(
  header: TopologyHeader,
  rows: ArrayLike<number>,
  shapes: readonly Shape[],
  arcs: Arcs,
): Uint8Array {
  const rings = shapes.flatMap((polygons) => polygons.map((polygon) => polygon.length));
  const ringArcs = shapes.flat(2);
  const x: number[] = [];
  const y: number[] = [];
  for (const arc of arcs)
    for (let i = 0; i < arc.length; i += 2) {
      x.push(arc[i] as number);
      y.push(arc[i + 1] as number);
    }
  return packFile(header, [
    { name: "row", values: delta(rows), encoding: "varint" },
    { name: "polygons", values: shapes.map((polygons) => polygons.length), encoding: "varint" },
    { name: "rings", values: rings, encoding: "varint" },
    { name: "arcsOfRing", values: ringArcs.map((ring) => ring.length), encoding: "varint" },
    { name: "arc", values: delta(ringArcs.flat()), encoding: "varint" },
    { name: "points", values: arcs.map((arc) => arc.length / 2 - 2), encoding: "varint" },
    { name: "x", values: delta(x), encoding: "varint" },
    { name: "y", values: delta(y), encoding: "varint" },
  ]);
}
