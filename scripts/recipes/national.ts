import type { Level } from "../../src/model/codes";
import { STATUS, type Column } from "../../src/model/indicator";
import type { Inputs } from "../pipeline/inputs";
import { decileOf, rankOf } from "../pipeline/rank";
import { plain } from "./parts";
import type { Parts, Recipe } from "./recipe";

/** A column of plain values with den 1; NaN is missing. */
export const column = (values: Float64Array): Pick<Column, "num" | "den" | "scale" | "status"> => ({
  num: values.map((v) => (Number.isNaN(v) ? 0 : v)),
  den: values.map((v) => (Number.isNaN(v) ? 0 : 1)),
  scale: 1,
  status: Uint8Array.from(values, (v) => (Number.isNaN(v) ? STATUS.missing : STATUS.value)),
});

/** Ranks at a level, NaN for England: there is nothing to rank it among. */
const ranks = (level: Level, values: Float64Array): Float64Array =>
  level === "ctry21" ? values.map(() => NaN) : rankOf(values, "high");

/** National rank of another indicator among areas of the same level; 1 is the highest value. */
export const rank = (of: string, lsoa: (inputs: Inputs) => Float64Array): Recipe => ({
  kind: "each",
  at: (level, _, made) => column(ranks(level, made(of)[level].value)),
  lsoa: (inputs): Parts => plain("lsoa21", lsoa(inputs)),
});

/** National decile of another indicator among areas of the same level; 1 is the tenth with the highest values. */
export const decile = (of: string, lsoa: (inputs: Inputs) => Float64Array): Recipe => ({
  kind: "each",
  at: (level, _, made) => {
    const all = ranks(level, made(of)[level].value);
    const n = all.filter((r) => !Number.isNaN(r)).length;
    return column(all.map((r) => decileOf(r, n)));
  },
  lsoa: (inputs): Parts => plain("lsoa21", lsoa(inputs)),
});
