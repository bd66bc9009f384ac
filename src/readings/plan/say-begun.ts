import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";
import { count } from "../../words/format";
import type { BegunFrom } from "../../workspace/plan/begin-from";
import type { PlanBase } from "../../workspace/plan/plan";
import { piecesAmong, rowsByCode } from "./homes";
import { listed } from "./listed";

/** What a plan can be begun from, as a button and a plan's record say it. */
export const BASE_WORDS: Readonly<Record<PlanBase, { readonly name: string; readonly how: string }>> = {
  wards: {
    name: "Wards",
    how: "wards (May 2024), each area in the one that holds most of its people",
  },
  districts: { name: "Districts", how: "districts" },
  networks: {
    name: "Likely GP networks",
    how: "the most likely GP network of each area (October 2025), an approximation",
  },
};

const several = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What a plan begun from something holds, and what it leaves open, in sentences. */
export function sayBegun(
  from: PlanBase,
  { groups, none, lost }: BegunFrom,
  areas: Areas,
  near: Neighbours,
): string {
  const row = rowsByCode(areas);
  const torn = groups.filter(
    ({ areas: codes }) =>
      piecesAmong(
        codes.flatMap((code) => row.get(code) ?? []),
        near,
      ).length > 1,
  );
  return [
    `${several(groups.length, "neighbourhood", "neighbourhoods")} from ${BASE_WORDS[from].how}.`,
    lost.length > 0
      ? `No area has most of its people in ${several(lost.length, "other, which is", "others, which are")} not in the plan: ${listed(lost)}.`
      : "",
    none.length > 0
      ? `${several(none.length, "area is", "areas are")} in none: ${listed(none.map((i) => areas.name[i] ?? ""))}.`
      : "",
    torn.length > 0
      ? `${several(torn.length, "falls", "fall")} into parts that do not touch: ${listed(torn.map(({ name }) => name))}.`
      : "",
    "Undo takes them back.",
  ]
    .filter(Boolean)
    .join(" ");
}
