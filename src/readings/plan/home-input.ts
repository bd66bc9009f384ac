import type { FrameInput, LegendRow } from "../../export/image/frame-input";
import type { FrameArea } from "../../export/image/frame-map";
import { borders } from "../../export/image/shapes";
import type { Areas } from "../../model/area";
import type { Geometry } from "../../model/geometry";

/** An image's input cut down to one neighbourhood; its key counts only the areas there. `near` are the boundaries of the image's areas. */
export function homeInput(
  input: FrameInput,
  areas: Areas,
  { name, inside }: { readonly name: string; readonly inside: readonly number[] },
  near: Geometry,
): FrameInput {
  const here = new Set(inside);
  const codes = new Set(inside.map((i) => areas.code[i] ?? ""));
  const shapes = input.map.areas
    .filter(({ code }) => codes.has(code))
    .map((area) => ({ ...area, picked: false }));
  const flagged = new Set(shapes.filter((area) => area.flagged).map(({ code }) => code));
  const many = (keep: (area: FrameArea) => boolean): number => shapes.filter(keep).length;
  const counted = (row: LegendRow, at: FrameArea["row"]): LegendRow => ({
    ...row,
    areas: many((area) => area.row === at),
  });
  const { legend } = input;
  return {
    ...input,
    title: name,
    alt: `Map of ${name}: ${input.subtitle}.`,
    legend: {
      ...legend,
      rows: legend.rows.map(counted),
      noData: counted(legend.noData, "no data"),
      suppressed: counted(legend.suppressed, "suppressed"),
      estimated: many(({ mark }) => mark === "e"),
      partial: many(({ mark }) => mark === "+"),
    },
    map: {
      ...input.map,
      areas: shapes,
      outline: borders(
        near,
        (i) => here.has(i),
        () => 0,
        true,
      ),
      flagEdges: borders(
        near,
        (i) => here.has(i) && flagged.has(areas.code[i] ?? ""),
        () => 0,
        true,
      ),
      pickedEdges: [],
      bigLocal: [],
    },
  };
}
