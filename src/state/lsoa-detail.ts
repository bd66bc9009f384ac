import { useMemo } from "react";
import type { Lsoas } from "../model/area";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../model/classes";
import { STATUS, type Column, type Indicator } from "../model/indicator";
import type { Classes } from "../stats/classify";
import { useLsoaColumn } from "./atlas";
import { useNearEnough } from "./map-zoom";

/** How LSOAs are coloured when zoomed in: by their national IMD decile, by their own values, or not at all. */
export type LsoaDetail = "imd-decile" | "values" | "none";

/** Counts of people, and places among areas, mean something else for areas a fifth of the size. */
const BY_SIZE = new Set(["people", "count", "rank"]);

/**
 * What stands for an indicator among LSOAs. All summaries of the IMD show the IMD decile they are made from. Others show
 * their own values where they ship by LSOA, unless the value grows with the area (people) or counts areas (ranks).
 */
export function lsoaDetailOf(indicator: Indicator): LsoaDetail {
  if (/^imd25_(?:average|national|prop|share|extent|local)/.test(indicator.id)) return "imd-decile";
  return indicator.byLsoa && !BY_SIZE.has(indicator.unit) ? "values" : "none";
}

/**
 * Class of every LSOA, by the bounds of the MSOAs' classes, so that one legend serves both: a value between two classes
 * counts to the lower, one beyond the ends to the nearest. MISSING_CLASS and SUPPRESSED_CLASS as for MSOAs.
 * `column` is the indicator by LSOA; null while it loads gives null, as does an indicator without LSOA detail.
 */
export function lsoaClassesOf(
  indicator: Indicator,
  lsoas: Lsoas | null,
  column: Column | null,
  msoaClasses: Classes | null,
): Uint8Array | null {
  const detail = lsoaDetailOf(indicator);
  if (detail === "imd-decile") return lsoas && Uint8Array.from(lsoas.imdDecile, (decile) => decile - 1);
  if (detail === "none" || !column || !msoaClasses || msoaClasses.bounds.length === 0) return null;
  const lows = msoaClasses.bounds.map(([low]) => low);
  return Uint8Array.from(column.value, (value, row) => {
    if (Number.isNaN(value))
      return column.status[row] === STATUS.suppressed ? SUPPRESSED_CLASS : MISSING_CLASS;
    return Math.max(
      0,
      lows.findLastIndex((low) => value >= low),
    );
  });
}

/** The LSOAs' classes for the map; an indicator's own column is fetched when the map is near enough to show it. */
export function useLsoaClasses(
  indicator: Indicator,
  lsoas: Lsoas | null,
  msoaClasses: Classes | null,
): Uint8Array | null {
  const near = useNearEnough();
  const wanted = near && lsoas !== null && lsoaDetailOf(indicator) === "values";
  const column = useLsoaColumn(wanted ? indicator.id : null);
  const loaded = column.status === "ready" ? column.value : null;
  return useMemo(
    () => lsoaClassesOf(indicator, lsoas, loaded, msoaClasses),
    [indicator, lsoas, loaded, msoaClasses],
  );
}
