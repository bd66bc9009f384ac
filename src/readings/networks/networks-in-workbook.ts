import type { NetworksInput } from "../../export/workbook/networks-sheet";
import type { Areas } from "../../model/area";
import type { Services } from "../../model/services";
import { networksOf, type LikelyNetworks } from "../../stats/likely-networks";
import { APPROXIMATE, INFLATED } from "../services/about-files";
import { NETWORK_COLUMNS, NETWORK_SOURCES, networkTable } from "./network-files";
import { networkRows } from "./network-rows";

/** The networks of a place as a sheet of its workbook. `scope` are its MSOAs, `verdict` the rule's answer over England. */
export function networksInWorkbook(
  areas: Areas,
  { scope, verdict }: { readonly scope: ArrayLike<number>; readonly verdict: Uint8Array },
  services: Services,
  likely: LikelyNetworks = networksOf(areas, services),
): NetworksInput {
  return {
    table: networkTable(areas, networkRows(areas, scope, services, likely, verdict)),
    columns: NETWORK_COLUMNS,
    sources: NETWORK_SOURCES,
    notes: [
      ["Networks of GP practices", `Of October 2025. ${APPROXIMATE}`],
      ["People on lists", INFLATED],
    ],
  };
}
