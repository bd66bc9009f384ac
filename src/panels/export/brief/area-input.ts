import type { FrameInput, LegendRow } from "../../../export/image/frame-input";
import type { FrameArea } from "../../../export/image/frame-map";
import type { Neighbours } from "../../../model/geometry";
import type { Facts } from "../facts";

/** An image's input cut down to one area and those of the scope that touch it; its key counts only these. */
export function areaInput(
  input: FrameInput,
  { areas }: Facts,
  msoa: number,
  { offsets, targets }: Neighbours,
): FrameInput {
  const code = areas.code[msoa] ?? "";
  const around = targets.subarray(offsets[msoa], offsets[msoa + 1]);
  const near = new Set([code, ...Array.from(around, (other) => areas.code[other] ?? "")]);
  const shapes = input.map.areas
    .filter((area) => near.has(area.code))
    .map((area) => ({ ...area, picked: area.code === code }));
  const edges = (keep: (area: FrameArea) => boolean) => shapes.filter(keep).flatMap(({ rings }) => rings);
  const many = (keep: (area: FrameArea) => boolean): number => shapes.filter(keep).length;
  const { legend } = input;
  const counted = (row: LegendRow, at: FrameArea["row"]): LegendRow => ({
    ...row,
    areas: many((area) => area.row === at),
  });
  return {
    ...input,
    title: `${areas.name[msoa]} and the areas that touch it`,
    alt: `Map of ${areas.name[msoa]} and the areas that touch it.`,
    legend: {
      ...legend,
      rows: legend.rows.map(counted),
      noData: counted(legend.noData, "no data"),
      suppressed: counted(legend.suppressed, "suppressed"),
      estimated: many((area) => area.estimated),
    },
    map: {
      ...input.map,
      areas: shapes,
      flagEdges: edges((area) => area.flagged),
      pickedEdges: edges((area) => area.picked),
    },
  };
}
