import { delta } from "../../src/data/delta";
import type { TopologyHeader } from "../../src/data/geometry";
import { packFile } from "./gzip";
import { writeWalks } from "./walk";

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
  const { arcsOfRing, streams } = writeWalks(shapes.flat(2), arcs);
  const varint = (name: string, values: ArrayLike<number>) => ({ name, values, encoding: "varint" }) as const;
  return packFile(header, [
    varint("row", delta(rows)),
    varint(
      "polygons",
      shapes.map((polygons) => polygons.length),
    ),
    varint(
      "rings",
      shapes.flatMap((polygons) => polygons.map((polygon) => polygon.length)),
    ),
    varint("arcsOfRing", arcsOfRing),
    varint("step", streams.step),
    varint("points", streams.points),
    varint("x", streams.x),
    varint("y", streams.y),
  ]);
}
