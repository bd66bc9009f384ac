import type { FrameInput } from "../../export/image/frame-input";
import type { Line } from "../../export/image/frame-map";
import { project } from "../../model/mercator";
import type { Areas } from "../../model/area";
import { MISSING_CLASS } from "../../model/classes";
import type { PlanDrawing } from "../../model/plan-drawing";

/**
 * The map of a brief as one of a plan: light colours that tell neighbourhoods apart that touch, without dots since lines and names do so too, a line around each (`edges`), their
 * names, and the edges of flagged areas. `input` is the map of the same scope.
 */
export function planInput(
  input: FrameInput,
  areas: Areas,
  { of, fill, names }: PlanDrawing,
  edges: readonly Line[],
): FrameInput {
  const msoaOf = new Map(areas.code.map((code, msoa) => [code, msoa]));
  const rowOf = (code: string): number | "no data" => {
    const row = fill.classes[msoaOf.get(code) ?? -1] ?? MISSING_CLASS;
    return row === MISSING_CLASS ? "no data" : row;
  };
  const shapes = input.map.areas.map((area) => ({
    ...area,
    ...{ row: rowOf(area.code), mark: "" as const, flagged: false, pocket: false, picked: false },
  }));
  const many = (row: number | "no data"): number => shapes.filter((shape) => shape.row === row).length;
  const homesIn = (row: number): number => new Set(of.filter((_, msoa) => fill.classes[msoa] === row)).size;
  const title = `Neighbourhoods: ${fill.title}`;
  return {
    ...input,
    title,
    legend: {
      title: "Neighbourhoods, by colour",
      // Which they are, the names on the map and the table say.
      rows: fill.labels.map((_, row) => ({
        label: homesIn(row) === 1 ? "1 neighbourhood" : `${homesIn(row)} neighbourhoods`,
        fill: { colour: fill.colours.light[row] ?? "#ffffff" },
        areas: many(row),
      })),
      noData: { ...input.legend.noData, label: "In no neighbourhood", areas: many("no data") },
      suppressed: { ...input.legend.suppressed, areas: 0 },
      estimated: 0,
      partial: 0,
      note: "The colours only tell those apart that touch. Names stand where there is room; the table has all.",
    },
    map: {
      ...input.map,
      areas: shapes,
      outline: edges,
      pickedEdges: [],
      bigLocal: [],
      boards: [],
      places: names.map(({ name, lon, lat }) => {
        const [x, y] = project(lon, lat);
        return { name, x, y };
      }),
    },
    alt: `Map of ${title}. ${names.map(({ name }) => name).join(", ")}; a line around each, and the edges of flagged areas.`,
  };
}
