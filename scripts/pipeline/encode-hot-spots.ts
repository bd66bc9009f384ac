import { PERMUTATIONS } from "../../src/config/permutations";
import type { Neighbours } from "../../src/model/geometry";
import { permute, runToEnd } from "../../src/stats";
import { packFile } from "./gzip";

/** The bytes of hotspots.bin (src/data/hot-spots.ts has the layout): the app's own permutations of an indicator, run once. */
export function encodeHotSpots(indicator: string, values: Float64Array, neighbours: Neighbours): Uint8Array {
  const { rounds, seed } = PERMUTATIONS;
  const p = runToEnd(permute(values, neighbours, rounds, seed));
  const count = Int32Array.from(p, (one) => (Number.isNaN(one) ? 0 : Math.round((one * (rounds + 1)) / 2)));
  return packFile({ indicator, rounds, seed }, [{ name: "count", values: count }]);
}
