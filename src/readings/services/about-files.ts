import { originRows, type Origin } from "../../export/about";
import type { Cell, Table } from "../../export/csv";

/** Said wherever people on lists are counted. */
export const INFLATED =
  "Registered lists are larger than the resident population (62.2 million people on lists for the allocations of 2024/25, about 57 million residents): people stay on a list after they move, and some are on two. Do not set people on lists beside residents.";

export const APPROXIMATE =
  "Which network an area’s people most likely go to is an approximation, from how near practices are and how many people they have on their lists. A network is listed where it is the most likely one of an area here, or its practices lie around one.";

/** What stands beside files about services: what they are and what to know of them, then date, version, link, check code and sources. */
export const aboutFiles = (
  said: readonly (readonly [item: string, value: string])[],
  origin: Origin,
): Table => ({
  columns: ["item", "value"],
  rows: [...said, ...originRows(origin)].map((row): readonly Cell[] => row),
});
