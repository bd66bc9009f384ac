import type { BigLocalArea } from "../../model/big-local";

/** What of the 150 is asked for; "" or "all" asks for no less than everything. */
export interface BigLocalFilter {
  readonly who: "all" | "interviewed" | "unplaced";
  readonly theme: string;
  readonly determinant: string;
  readonly region: string;
  readonly text: string;
}

/** Reads the filter from the panel's options in the view. */
export function filterOf(options: Readonly<Record<string, string>>): BigLocalFilter {
  const who = options["bl.who"];
  return {
    who: who === "interviewed" || who === "unplaced" ? who : "all",
    theme: options["bl.theme"] ?? "all",
    determinant: options["bl.determinant"] ?? "all",
    region: options["bl.region"] ?? "all",
    text: options["bl.text"] ?? "",
  };
}

const matches = (wanted: string, given: string): boolean => wanted === "all" || wanted === given;

/** The areas that pass, in name order. Theme and determinant must meet in one activity. */
export function filterBigLocal(areas: readonly BigLocalArea[], filter: BigLocalFilter): BigLocalArea[] {
  const words = filter.text.trim().toLowerCase();
  return areas
    .filter((area) => {
      if (filter.who === "interviewed" && !area.interviewed) return false;
      if (filter.who === "unplaced" && area.lon !== null) return false;
      if (!matches(filter.region, area.region)) return false;
      const wantsActivity = filter.theme !== "all" || filter.determinant !== "all";
      const does = area.activities.some(
        ({ theme, determinant }) => matches(filter.theme, theme) && matches(filter.determinant, determinant),
      );
      if (wantsActivity && !does) return false;
      return `${area.name} ${area.alsoKnownAs} ${area.lad24nm}`.toLowerCase().includes(words);
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** Ids for the map to bring out while this filter is set, or null when it asks for everything. `isHere`: lies in the footprint. */
export function emphasisOf(
  options: Readonly<Record<string, string>>,
  areas: readonly BigLocalArea[],
  isHere: ((area: BigLocalArea) => boolean) | null,
): ReadonlySet<string> | null {
  const found = filterBigLocal(areas, filterOf(options));
  const kept = isHere && options["bl.where"] === "here" ? found.filter(isHere) : found;
  return kept.length === areas.length ? null : new Set(kept.map(({ id }) => id));
}
