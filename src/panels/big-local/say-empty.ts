import type { BigLocalArea } from "../../model/big-local";
import { filterBigLocal, type BigLocalFilter } from "./filter";

const NOTHING_ASKED: BigLocalFilter = {
  who: "all",
  theme: "all",
  determinant: "all",
  region: "all",
  text: "",
};

const WORDS: Readonly<Record<keyof BigLocalFilter, (value: string) => string>> = {
  who: (value) => (value === "interviewed" ? "interviewed" : "not placed"),
  theme: (value) => `theme “${value}”`,
  determinant: (value) => `determinant “${value}”`,
  region: (value) => `region “${value}”`,
  text: (value) => `“${value.trim()}” in name or district`,
};

/** Why a filter leaves none of the areas: the part that alone leaves none, else all parts together. `where`: a footprint, or null. */
export function sayEmpty(all: readonly BigLocalArea[], filter: BigLocalFilter, where: string | null): string {
  const asked = (Object.keys(WORDS) as (keyof BigLocalFilter)[]).filter(
    (key) => filter[key].trim() !== NOTHING_ASKED[key],
  );
  const alone = asked.find(
    (key) => filterBigLocal(all, { ...NOTHING_ASKED, [key]: filter[key] }).length === 0,
  );
  if (alone) return `No Big Local area has ${WORDS[alone](filter[alone])}.`;
  const parts = asked.map((key) => WORDS[key](filter[key]));
  if (where) parts.push(`within ${where}`);
  return parts.length === 1
    ? `No Big Local area lies ${parts[0]}.`
    : `No Big Local area has all of: ${parts.join("; ")}.`;
}
