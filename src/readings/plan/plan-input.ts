import type { FrameInput } from "../../export/image/frame-input";
import type { FrameMarked } from "../../export/image/frame-map";
import { borders } from "../../export/image/shapes";
import { project } from "../../model/mercator";
import type { Areas } from "../../model/area";
import { MISSING_CLASS } from "../../model/classes";
import type { Geometry } from "../../model/geometry";
import type { PlanDrawing } from "../../model/plan-drawing";

const sayMarked = ({ barriers, crossings }: FrameMarked): string =>
  [barriers.length > 0 ? "barriers, " : "", crossings.length > 0 ? "ways across, " : ""].join("");

/** What people marked of borders, as lines of a map: of a barrier what the two areas share, of a way across a line between where people live. */
function markedOf(
  areas: Areas,
  { barriers, crossings }: PlanDrawing,
  near: Geometry,
  here: (msoa: number) => boolean,
): FrameMarked {
  const shown = ([a, b]: readonly [number, number]): boolean => here(a) && here(b);
  return {
    barriers: barriers.filter(shown).flatMap(([a, b]) =>
      borders(
        near,
        (msoa) => msoa === a || msoa === b,
        (msoa) => msoa,
        false,
      ),
    ),
    crossings: crossings
      .filter(shown)
      .map((pair) =>
        Float64Array.from(pair.flatMap((msoa) => project(areas.lon[msoa] ?? NaN, areas.lat[msoa] ?? NaN))),
      ),
  };
}

/**
 * An image or the map of a brief as one of a plan: light colours that tell neighbourhoods apart that touch, without dots since lines and names do so too, a line around each, their
 * names, barriers and ways across, and the edges of flagged areas. `input` is the map of the same scope, `near` its boundaries. `alone`: no table beside it
 * says which neighbourhoods there are, so the key does; `title` is the person's own, or "".
 */
export function planInput(
  input: FrameInput,
  areas: Areas,
  drawing: PlanDrawing,
  near: Geometry,
  { alone = false, title: own = "" }: { readonly alone?: boolean; readonly title?: string } = {},
): FrameInput {
  const { of, fill, names } = drawing;
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
  const title = own.trim() === "" ? `Neighbourhoods: ${fill.title}` : own.trim();
  const inside = new Set(shapes.map(({ code }) => msoaOf.get(code) ?? -1));
  const here = (msoa: number): boolean => inside.has(msoa);
  const marked = markedOf(areas, drawing, near, here);
  // One neighbourhood alone has no need of the names of the others.
  const shownNames = names.filter((_, home) => of.some((one, msoa) => one === home && here(msoa)));
  return {
    ...input,
    title,
    legend: {
      title: "Neighbourhoods, by colour",
      // Which they are, the names on the map and the table say.
      rows: fill.labels.map((label, row) => ({
        label: alone ? label : homesIn(row) === 1 ? "1 neighbourhood" : `${homesIn(row)} neighbourhoods`,
        fill: { colour: fill.colours.light[row] ?? "#ffffff" },
        areas: many(row),
      })),
      noData: { ...input.legend.noData, label: "In no neighbourhood", areas: many("no data") },
      suppressed: { ...input.legend.suppressed, areas: 0 },
      estimated: 0,
      partial: 0,
      note: `The colours only tell those apart that touch. Names stand where there is room${alone ? "" : "; the table has all"}.`,
    },
    map: {
      ...input.map,
      areas: shapes,
      outline: borders(near, here, (msoa) => of[msoa] ?? -1, true),
      marked,
      pickedEdges: [],
      bigLocal: [],
      boards: [],
      places: shownNames.map(({ name, lon, lat }) => {
        const [x, y] = project(lon, lat);
        return { name, x, y };
      }),
    },
    alt: `Map of ${title}. ${shownNames.map(({ name }) => name).join(", ")}; a line around each, ${sayMarked(marked)}and the edges of flagged areas.`,
  };
}
