import { writeCsv, type Table } from "../../../export/csv";
import { csvw } from "../../../export/csvw";
import { fileName } from "../../../export/file-name";
import { zipOf } from "../../../export/zip";
import type { Areas } from "../../../model/area";
import type { Geometry } from "../../../model/geometry";
import { boundariesText } from "../../../readings/plan/boundaries";
import type { Holding } from "../../../readings/plan/holdings";
import { describeLookup, lookupTable, planVersion } from "../../../readings/plan/lookup";
import { planSheets, type Shared } from "../../../readings/plan/plan-sheets";
import type { Plan } from "../../../workspace/plan/plan";

export const PLAN_FORMATS = [
  {
    value: "csv",
    label: "Lookup (CSV)",
    holds:
      "Which neighbourhood each area is in: msoa21cd, neighbourhood_id, neighbourhood_name, plan, version; with a codebook and a sheet that says what it is, as one zip. It can be read in again above.",
  },
  {
    value: "geojson",
    label: "Boundaries (GeoJSON)",
    holds:
      "One shape for each neighbourhood, merged from its areas, for maps and GIS; with a sheet that says what it is.",
  },
  {
    value: "topojson",
    label: "Boundaries (TopoJSON)",
    holds:
      "The neighbourhoods and their areas with shared borders, for maps on the web; with a sheet that says what it is.",
  },
  {
    value: "xlsx",
    label: "Workbook (Excel)",
    holds: "What each neighbourhood holds, its areas, and posts or pounds as they are shared out here.",
  },
] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number]["value"];

/** All that the files of a plan are made of. */
export interface PlanMaterials {
  readonly plan: Plan;
  /** Areas of each neighbourhood, as MSOA indices. */
  readonly homes: readonly (readonly number[])[];
  readonly held: readonly Holding[];
  readonly areas: Areas;
  readonly geometry: Geometry;
  /** The place or footprint, as file names say it. */
  readonly scope: string;
  /** The sheet beside a file of a format. */
  readonly aboutOf: (format: PlanFormat) => Table;
  readonly shared: Shared | null;
  /** Per cent of its people from which on a neighbourhood is flagged. */
  readonly least: number;
  readonly date: Date;
}

/** Makes a file of a plan: a zip of what was asked for and what explains it, or a workbook that holds both. */
export async function makePlanFile(
  format: PlanFormat,
  { plan, homes, held, areas, geometry, scope, aboutOf, shared, least, date }: PlanMaterials,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const what = { csv: "lookup", geojson: "boundaries", topojson: "boundaries-topojson", xlsx: "workbook" }[
    format
  ];
  const { footprint, place } = plan;
  const name = fileName({
    ...{ scope, footprint, place, rule: plan.name, date, extension: format },
    what: `neighbourhoods-${what}-${planVersion(plan)}`,
  });
  const about = aboutOf(format);
  if (format === "xlsx") {
    const { writeXlsx } = await import("../../../export/workbook/write-xlsx");
    return { name, content: await writeXlsx(planSheets(plan, held, areas, about, shared, least)) };
  }
  const table = lookupTable(plan);
  const entries =
    format === "csv"
      ? [
          { name, content: writeCsv(table) },
          {
            name: `${name}-metadata.json`,
            content: `${JSON.stringify(csvw(name, table.columns, describeLookup), null, 1)}\n`,
          },
        ]
      : [{ name, content: boundariesText(format, geometry, plan, homes, areas) }];
  const beside = { name: name.replace(/\.\w+$/, "_about.csv"), content: writeCsv(about) };
  return { name: name.replace(/\.\w+$/, ".zip"), content: zipOf([...entries, beside]) };
}
