import type { Neighbours } from "../../src/model/geometry";
import { packFile } from "./gzip";

/** The bytes of neighbours.bin (src/data/neighbours.ts has the layout). */
export function encodeNeighbours({ offsets, targets }: Neighbours): Uint8Array {
  const count = Int32Array.from(
    { length: offsets.length - 1 },
    (_, i) => (offsets[i + 1] as number) - (offsets[i] as number),
  );
  const steps = new Int32Array(targets.length);
  count.forEach((n, i) => {
    let before = i;
    for (let at = offsets[i] as number; at < (offsets[i] as number) + n; at++) {
      steps[at] = (targets[at] as number) - before;
      before = targets[at] as number;
    }
  });
  return packFile({}, [
    { name: "count", values: count, encoding: "varint" },
    { name: "target", values: steps, encoding: "varint" },
  ]);
}
