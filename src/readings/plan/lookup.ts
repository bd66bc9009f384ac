import { shortCode } from "../../export/check-code";
import type { Table } from "../../export/csv";
import type { Plan } from "../../workspace/plan/plan";

/** The columns of the lookup of a plan, and what each holds. */
export const LOOKUP_COLUMNS: Readonly<Record<string, string>> = {
  msoa21cd: "Code of the Middle layer Super Output Area, 2021",
  neighbourhood_id: "Short id of the neighbourhood: it stays when the name changes",
  neighbourhood_name: "Name of the neighbourhood in this plan",
  plan: "Name of the plan",
  version:
    "Four letters and digits made from the names and areas of this plan. Files with different ones are different plans; two different plans can have the same ones, about once in a million",
};

/** Four letters and digits that stand for a plan's name, its neighbourhoods and their areas. */
export const planVersion = ({ name, neighbourhoods }: Plan): string =>
  shortCode(JSON.stringify([name, neighbourhoods.map((one) => [one.id, one.name, one.areas])]));

/**
 * The lookup from areas to neighbourhoods: one row an area, in the order of the plan's neighbourhoods and then of codes, so that
 * reading it in gives the same plan. Areas in no neighbourhood have no row.
 */
export function lookupTable(plan: Plan): Table {
  const version = planVersion(plan);
  return {
    columns: Object.keys(LOOKUP_COLUMNS),
    rows: plan.neighbourhoods.flatMap(({ id, name, areas }) =>
      areas.map((code) => [code, id, name, plan.name, version]),
    ),
  };
}

/** What a column of the lookup holds, for its codebook. */
export const describeLookup = (column: string): object | null => {
  const said = LOOKUP_COLUMNS[column];
  return said === undefined
    ? null
    : { name: column, titles: column, "dc:description": said, datatype: "string" };
};
