import { delta } from "../../src/data/delta";
import type { LsoaLinks } from "../../src/model/crosswalk";
import { packFile } from "./gzip";

/** The bytes of lsoa11.bin (src/data/lsoa-links.ts has the layout). */
export const encodeLsoaLinks = ({ row, from, millionths }: LsoaLinks): Uint8Array =>
  packFile({}, [
    { name: "row", values: delta(row), encoding: "varint" },
    { name: "from", values: from.map((code) => Number(code.slice(3))) },
    { name: "millionths", values: millionths },
  ]);
