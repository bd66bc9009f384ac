import type { BigLocalArea } from "../../model/big-local";
import { filterBigLocal, type BigLocalFilter } from "./filter";

const NOTHING_ASKED: BigLocalFilter = {
  who: "all",
  theme: "all",
  determinant: "all",
  region: "all",
  text: "",
};

const WORDS: Readonly<Record<Exclude<keyof BigLocalFilter, "who">, (value: string) => string>> = {
  theme: (value) => `theme “${value}”`,
  determinant: (value) => `determinant “${value}”`,
  region: (value) => `region “${value}”`,
  text: (value) => `“${value.trim()}” in name or district`,
};

/** The areas asked about, of those who were interviewed or have no position. */
const whom = ({ who }: BigLocalFilter): string =>
  who === "interviewed"
    ? "None of the 18 interviewed"
    : who === "unplaced"
      ? "None of those not placed"
      : "No Big Local area";

/** Why a filter leaves none of the areas: the part that alone leaves none, else all parts together. `where`: a footprint, or null. */
export function sayEmpty(all: readonly BigLocalArea[], filter: BigLocalFilter, where: string | null): string {
  const asked = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter(
    (key) => filter[key].trim() !== NOTHING_ASKED[key],
  );
  const alone = asked.find(
    (key) => filterBigLocal(all, { ...NOTHING_ASKED, [key]: filter[key] }).length === 0,
  );
  if (alone) return `No Big Local area has ${WORDS[alone](filter[alone])}.`;
  const parts = asked.map((key) => WORDS[key](filter[key]));
  if (parts.length === 0) return `${whom(filter)} lies within ${where}.`;
  if (where) parts.push(`a place within ${where}`);
  return `${whom(filter)} has ${parts.length === 1 ? "" : "all of: "}${parts.join("; ")}.`;
}
