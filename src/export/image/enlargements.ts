import { CONURBATIONS, ENLARGED_KM } from "../../config/conurbations";
import { paragraph } from "./block";
import { clipRings } from "./clip";
import { boundsOf, fitTo, overlaps } from "./fit";
import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { INK } from "./ink";
import { mapLayers, type Placed } from "./map-layers";
import { metresPerUnit, project } from "../../model/mercator";
import { pointLayers } from "./point-layers";
import type { Layer, Mark } from "./scene";
import { LEAST_TYPE } from "./type-size";

const GAP = 8;
/** Room over an enlargement for its name. */
const NAME = 22;
/** Room under all of them for a line on how far they reach. */
const NOTE = 40;

/** What an enlargement shows, in map units. */
function boundsAround({ lon, lat }: { readonly lon: number; readonly lat: number }): Box {
  const [x, y] = project(lon, lat);
  const half = (ENLARGED_KM * 500) / metresPerUnit(y);
  return [x - half, y - half, x + half, y + half];
}

/** Squares smaller than this hide more than they show; then there are fewer of them. */
const SMALL = 130;
const FEWEST = 4;

interface Grid {
  readonly many: number;
  readonly columns: number;
  readonly size: number;
}

/** How many enlargements lie in a box, in the columns that make them largest, and how large that is. */
function gridIn(width: number, height: number, many: number = CONURBATIONS.length): Grid {
  const options = Array.from({ length: many }, (_, i) => {
    const columns = i + 1;
    const rows = Math.ceil(many / columns);
    const size = Math.min(width / columns - GAP, (height - NOTE) / rows - GAP - NAME);
    return { many, columns, size };
  });
  const best = options.reduce((one, next) => (next.size > one.size ? next : one));
  return best.size < SMALL && many > FEWEST ? gridIn(width, height, many - 1) : best;
}

/** The shapes of the map within bounds, cut to them. */
function within({ map }: FrameInput, bounds: Box): FrameInput["map"] {
  const areas = map.areas
    .filter(({ rings }) => {
      const own = boundsOf(rings);
      return own !== null && overlaps(own, bounds);
    })
    .map((area) => ({ ...area, rings: clipRings(area.rings, bounds) }));
  return { ...map, areas: areas.filter(({ rings }) => rings.length > 0), places: [] };
}

/** Marks without their ids, which belong to the map of all England. */
const nameless = (mark: Mark): Mark => {
  if (mark.kind !== "path") return mark;
  const { id, ...rest } = mark;
  return id === undefined ? mark : rest;
};

function enlargement(input: FrameInput, place: (typeof CONURBATIONS)[number], at: Box): Layer {
  const bounds = boundsAround(place);
  const map = within(input, bounds);
  const placed: Placed = { box: at, transform: fitTo(bounds, at, 0), weight: 0.45 };
  const cut = { ...input, map };
  const shapes = mapLayers(cut, placed).flatMap(({ marks }) => marks);
  const points = pointLayers(cut, placed).layers.flatMap(({ marks }) => marks);
  const [x, y] = [at[0], at[1]];
  const edge: Mark = {
    kind: "rect",
    ...{ x, y, width: at[2] - x, height: at[3] - y },
    ...{ stroke: INK.text, strokeWidth: 1 },
  };
  const style = { size: LEAST_TYPE, weight: 600, fill: INK.text } as const;
  const name = paragraph(place.name, x, y - NAME + 2, at[2] - x + GAP, style);
  return {
    id: `enlarged-${place.name.split(",")[0]?.toLowerCase()}`,
    label: `Enlarged: ${place.name}`,
    marks: [...[...shapes, ...points].map(nameless), edge, ...name.marks],
  };
}

/** England's conurbations, each in a square of the same scale, in a box; and the edges of what they show, for the map beside them. */
export function enlargements(
  input: FrameInput,
  [left, top, right, bottom]: Box,
  note: string,
): { readonly layers: Layer[]; readonly shown: readonly Box[] } {
  const { many, columns, size } = gridIn(right - left, bottom - top);
  const chosen = CONURBATIONS.slice(0, many);
  const layers = chosen.map((place, i) => {
    const x = left + (i % columns) * (size + GAP);
    const y = top + NAME + Math.floor(i / columns) * (size + GAP + NAME);
    return enlargement(input, place, [x, y, x + size, y + size]);
  });
  const rows = Math.ceil(many / columns);
  const end = top + rows * (size + GAP + NAME);
  const style = { size: LEAST_TYPE, weight: 400, fill: INK.quiet, leading: 1.2 } as const;
  const words = paragraph(`Squares: ${ENLARGED_KM} km wide.${note}`, left, end - 4, right - left, style);
  return {
    layers: [...layers, { id: "enlarged-note", label: "How far they reach", marks: words.marks }],
    shown: chosen.map(boundsAround),
  };
}

/** How wide the enlargements stand in a box whose map takes `least` of its width: squares as large as they get, no wider than they need. */
export function roomForEnlargements(box: Box, least: number): number {
  const [width, height] = [box[2] - box[0] - least, box[3] - box[1]];
  const { columns, size } = gridIn(width, height);
  return Math.ceil(columns * (size + GAP));
}
