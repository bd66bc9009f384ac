import { indicatorOf } from "../../config/indicators";
import { SUMMARY_MEASURES } from "../../config/summary";
import { boardsOf, type Area, type Areas } from "../../model/area";
import { icbLevel, type Level, type Vintage } from "../../model/codes";
import { formatValue } from "../../words/format";

/** A scope among its peers: the level and row of its measures, and how many peers there are (0 for England). */
export interface AmongPeers {
  readonly level: Exclude<Level, "msoa21">;
  readonly row: number;
  readonly peers: number;
}

/** Where the measures of a scope stand: of its place, else its footprint, else England. */
export function amongPeers(
  areas: Areas,
  vintage: Vintage,
  footprint: Area | null,
  place: Area | null,
): AmongPeers {
  if (place) return { level: "lad24", row: areas.lads.indexOf(place), peers: areas.lads.length };
  const { icbs } = boardsOf(areas, vintage);
  if (footprint) return { level: icbLevel(vintage), row: icbs.indexOf(footprint), peers: icbs.length };
  return { level: "ctry21", row: 0, peers: 0 };
}

/** The caption of the summary measures. */
export const sayMeasures = ({ level }: { readonly level: AmongPeers["level"] | "neighbourhood" }): string =>
  [
    "Summary measures, English Indices of Deprivation 2025, computed from small areas",
    level === "lad24"
      ? " (district). Its ranks can differ by a place from the Ministry’s, which weighs by a later edition of the population"
      : "",
    level === "ctry21" || level === "neighbourhood" ? "" : ". Rank 1 is the most deprived",
  ].join("");

/** Values of a measure by level. */
type Values = Readonly<Partial<Record<Level, { readonly value: Float64Array }>>>;

/** One summary measure of a scope, in words ready to be shown; "…" while it is loading. */
export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly tells: string;
  readonly here: string;
  readonly england: string;
  /** 1 + the peers with a higher value. */
  readonly rank: string;
  /** A value of the same measure from elsewhere, as published ones are shown. */
  readonly show: (value: number | undefined) => string;
}

/** How a summary measure is shown; "…" while it is loading. */
export function showMeasure(id: string): (value: number | undefined) => string {
  const { unit, decimals } = indicatorOf(id);
  return (value) => (value === undefined ? "…" : formatValue(value, unit, decimals));
}

/** The five summary measures of a scope beside England's, with its place among its peers. */
export function measureRows(
  { level, row }: AmongPeers,
  valuesOf: (id: string) => Values | undefined,
): MeasureRow[] {
  return SUMMARY_MEASURES.map(({ id, name, tells }) => {
    const show = showMeasure(id);
    const columns = valuesOf(id);
    const values = columns?.[level]?.value;
    const own = values?.[row] ?? NaN;
    const above = values?.reduce((sum, value) => sum + Number(value > own), 0);
    const rank = above === undefined ? "…" : String(1 + above);
    return {
      id,
      name,
      tells,
      here: show(values?.[row]),
      england: show(columns?.ctry21?.value[0]),
      rank,
      show,
    };
  });
}
