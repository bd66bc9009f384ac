import { HOURS_SCALE } from "../../src/data/services";
import type { Pharmacy } from "../../src/model/services";
import { parseTable } from "../pipeline/table";
import { fromCapitals } from "../services/from-capitals";
import { demandRows, readSites } from "./sites";
import { readHours } from "./read-hours";

/** Pharmacies of December 2023, as published, and how many have no position. */
export const PHARMACIES = { count: 10674, withoutPosition: 39 } as const;

/** Parses and checks the pharmacies, in code order. */
export function parsePharmacies(
  file: string,
  bytes: Uint8Array,
  { count, withoutPosition }: { readonly count: number; readonly withoutPosition: number },
): readonly Pharmacy[] {
  const table = parseTable(file, bytes, ["ods_code", "name", "postcode", "lon", "lat", "hours_a_week"]);
  demandRows(table, count, "ods_code");
  const [sites, codes] = [readSites(table, withoutPosition, fromCapitals), table.cells("ods_code")];
  const hours = readHours(table, 0);
  return sites
    .map((site, i) => ({ ...site, code: codes[i] ?? "", hours: (hours[i] as number) / HOURS_SCALE }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
