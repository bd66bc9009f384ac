import type { FrameLegend, LegendRow } from "./frame-input";
import type { FrameArea } from "./frame-map";

/** A key that counts only these areas. */
export function countedFor(legend: FrameLegend, areas: readonly FrameArea[]): FrameLegend {
  const many = (keep: (area: FrameArea) => boolean): number => areas.filter(keep).length;
  const counted = (row: LegendRow, at: FrameArea["row"]): LegendRow => ({
    ...row,
    areas: many((area) => area.row === at),
  });
  return {
    ...legend,
    rows: legend.rows.map(counted),
    noData: counted(legend.noData, "no data"),
    suppressed: counted(legend.suppressed, "suppressed"),
    estimated: many(({ mark }) => mark === "e"),
    partial: many(({ mark }) => mark === "+"),
  };
}
