import type { BigLocalArea } from "../../model/big-local";
import { listOf } from "../../stats/say-rule";

/** How the position of a Big Local area was found, in words, from the source's `placement` and `placed_by`. */
export function sayPlacement({ lon, placement, placedBy }: BigLocalArea): string {
  if (lon === null) return "not placed: listed, not drawn";
  const names = [...placedBy.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? "");
  const kind = placedBy.includes("ward") ? "ward" : placedBy.includes("MSOA") ? "MSOA" : "LSOA";
  const places =
    names.length === 0
      ? `the ${kind}s that match its name`
      : `the ${kind}${names.length > 1 ? "s" : ""} ${listOf(names, "and")}`;
  return `${placement === "exact" ? "position" : "about here"} (${placement}): the centre of ${places}`;
}
