import type { ChartCell, ChartColumn } from "../../charts/chart-table";
import { shortIcbName } from "../../config/text";
import { boardsOf, type Areas } from "../../model/area";
import type { Vintage } from "../../model/codes";
import type { ReachRow } from "../../stats/big-local-reach";
import { count } from "../../words/format";
import { areaName } from "../../readings/profile/area-name";

/** The first columns of a table of flagged areas by programme. */
export const AREA_COLUMNS = [
  { label: "Area" },
  { label: "Code" },
  { label: "ICB" },
  { label: "Place" },
  { label: "People, mid-2022", show: count },
] as const satisfies readonly ChartColumn[];

/** Columns of the Big Local area nearest to each. */
export const NEAREST_COLUMNS = [
  { label: "Nearest Big Local area" },
  { label: "Distance, km (approximate)", show: (km: number) => km.toFixed(1) },
] as const satisfies readonly ChartColumn[];

/** Cells of AREA_COLUMNS for a flagged area; its ICB is that of the vintage. */
export function areaCells(areas: Areas, vintage: Vintage, { msoa, people }: ReachRow): ChartCell[] {
  const { icbs, of } = boardsOf(areas, vintage);
  const icb = icbs[of[msoa] ?? -1];
  const place = areas.lads[areas.lad[msoa] ?? -1]?.name ?? "";
  return [areaName(areas, msoa), areas.code[msoa] ?? "", shortIcbName(icb?.name ?? ""), place, people];
}

/** Cells of NEAREST_COLUMNS for a flagged area. */
export const nearestCells = ({ nearest }: ReachRow): ChartCell[] => [
  nearest?.area.name ?? "",
  nearest?.km ?? NaN,
];
