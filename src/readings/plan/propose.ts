import type { Areas } from "../../model/area";
import { rowsByCode } from "./homes";
import { proposeNames } from "./propose-names";

/** Names for groups of area codes, as `takeGroups` asks for them. */
export const proposeFor =
  (areas: Areas) =>
  (groups: readonly (readonly string[])[], taken: readonly string[]): string[] => {
    const row = rowsByCode(areas);
    const rows = groups.map((group) => group.flatMap((code) => row.get(code) ?? []));
    return proposeNames(areas, rows, taken);
  };
