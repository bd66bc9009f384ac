import type { Crosswalk } from "../../src/model/crosswalk";
import { codeSteps } from "./encode-areas";
import { packFile } from "./gzip";

/** The bytes of crosswalk.bin (src/data/crosswalk.ts has the layout). */
export function encodeCrosswalk({ codes11, people11, parts, changed }: Crosswalk): Uint8Array {
  const all = parts.flat();
  return packFile({}, [
    { name: "code", values: codeSteps(codes11), encoding: "varint" },
    { name: "people11", values: people11 },
    { name: "count", values: parts.map((list) => list.length) },
    { name: "changed", values: changed },
    { name: "from", values: all.map((part) => part.from) },
    { name: "millionths", values: all.map((part) => part.millionths) },
  ]);
}
