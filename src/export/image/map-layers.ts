import { barrierMarks, crossingMarks } from "./border-marks";
import { clipLines, clipRings } from "./clip";
import { flagHatchOn, overMarks } from "./fill-marks";
import { boundsOf, fitTo, shownBy, type Transform } from "./fit";
import type { Fill, FrameInput, LegendRow } from "./frame-input";
import type { Box, FrameArea, FrameMarked, Line } from "./frame-map";
import { hatchData } from "./hatch";
import { INK } from "./ink";
import { linesData, ringsData } from "./path-data";
import type { Layer, Mark } from "./scene";

/** How the map lies in its box, and how fine its lines must be: fewer, larger areas bear heavier lines. */
export interface Placed {
  readonly box: Box;
  readonly transform: Transform;
  /** 0 for all England's areas on one page, 1 for a footprint or less. */
  readonly weight: number;
}

/** Fits the scope into a box. */
export function placeMap({ map }: FrameInput, box: Box, padding: number): Placed {
  const bounds = boundsOf(map.areas.flatMap((area) => area.rings)) ?? [0.49, 0.31, 0.51, 0.34];
  const weight = Math.min(1, Math.max(0, (2000 - map.areas.length) / 1500));
  return { box, transform: fitTo(bounds, box, padding), weight };
}

const rowOf = ({ legend }: FrameInput, { row }: FrameArea): LegendRow =>
  row === "suppressed"
    ? legend.suppressed
    : ((row === "no data" ? undefined : legend.rows[row]) ?? legend.noData);

const fillOf = (input: FrameInput, area: FrameArea): Fill => {
  const row = rowOf(input, area);
  return area.mark !== "" && row.fill.over === undefined ? { ...row.fill, over: "dots" } : row.fill;
};

function areaMarks(input: FrameInput, { transform, weight }: Placed): Mark[] {
  return input.map.areas.map((area) => {
    const row = rowOf(input, area);
    return {
      kind: "path",
      id: area.code,
      title: `${area.name}: ${row.label}${area.flagged ? ", flagged" : area.pocket ? ", hidden pocket" : ""}`,
      d: ringsData(area.rings, transform),
      fill: row.fill.colour,
      stroke: weight > 0 ? INK.areaLine : row.fill.colour,
      strokeWidth: weight > 0 ? 0.4 + 0.4 * weight : 0.3,
    };
  });
}

function flagMarks({ map }: FrameInput, { box, transform, weight }: Placed): Mark[] {
  const d = linesData(clipLines(map.flagEdges, shownBy(box, transform)), transform);
  const width = 0.9 + 2 * weight;
  return [
    { kind: "path", d, stroke: INK.flagHalo, strokeWidth: width * 2.2 },
    { kind: "path", d, stroke: INK.flag, strokeWidth: width },
  ];
}

function hatchMarks(input: FrameInput, { transform, weight }: Placed): Mark[] {
  if (weight === 0) return [];
  const byColour = new Map<string, string>();
  for (const area of input.map.areas.filter((each) => each.flagged)) {
    const colour = flagHatchOn(fillOf(input, area).colour);
    byColour.set(colour, (byColour.get(colour) ?? "") + hatchData(area.rings, transform, 45, 7));
  }
  return [...byColour].map(([stroke, d]): Mark => ({
    kind: "path",
    d,
    stroke,
    strokeWidth: 1,
    opacity: 0.85,
  }));
}

/** Edges of the selected areas, dark on white, so that they stand out from flags and classes. */
function pickedMarks({ map }: FrameInput, { box, transform, weight }: Placed): Mark[] {
  const d = linesData(clipLines(map.pickedEdges, shownBy(box, transform)), transform);
  const width = 1.4 + 2.2 * weight;
  return [
    { kind: "path", d, stroke: INK.paper, strokeWidth: width * 2.2 },
    { kind: "path", d, stroke: INK.text, strokeWidth: width },
  ];
}

/** Edges of the MSOAs selected for Pride in Place, dashed: in the gaps a flag's outline is seen. */
function prideEdges(edges: readonly Line[], { box, transform, weight }: Placed): Mark[] {
  const d = linesData(clipLines(edges, shownBy(box, transform)), transform);
  const width = 0.9 + 1.3 * weight;
  return [{ kind: "path", d, stroke: INK.bigLocal, strokeWidth: width, dash: [width * 2.4, width * 2] }];
}

const line = (d: string, stroke: string, strokeWidth: number, dash?: readonly number[]): Mark => ({
  kind: "path",
  d,
  stroke,
  strokeWidth,
  ...(dash ? { dash } : {}),
});

/** Barriers and ways across of a plan, where there are any. */
function markedLayers(marked: FrameMarked | undefined, { box, transform, weight }: Placed): Layer[] {
  const path = (lines: readonly Line[]): string =>
    linesData(clipLines(lines, shownBy(box, transform)), transform);
  const width = 1.4 + 1.6 * weight;
  const { barriers = [], crossings = [] } = marked ?? {};
  return [
    ...(barriers.length > 0
      ? [{ id: "barriers", label: "Barriers marked by people", marks: barrierMarks(path(barriers), width) }]
      : []),
    ...(crossings.length > 0
      ? [
          {
            id: "crossings",
            label: "Ways across marked by people",
            marks: crossingMarks(path(crossings), width),
          },
        ]
      : []),
  ];
}

/** The layers of shapes, back to front. Everything is cut to the map's box. */
export function mapLayers(input: FrameInput, placed: Placed): Layer[] {
  const { box, transform, weight } = placed;
  const shown = shownBy(box, transform);
  const { map } = input;
  const [x, y] = [box[0], box[1]];
  const ground: Mark = { kind: "rect", x, y, width: box[2] - x, height: box[3] - y, fill: INK.water };
  const land = ringsData(clipRings(map.land, shown), transform);
  const over = map.areas.flatMap((area) => overMarks(fillOf(input, area), area.rings, transform));
  const districts = linesData(clipLines(map.districts, shown), transform);
  const outline = linesData(clipLines(map.outline, shown), transform);
  return [
    { id: "ground", label: "Ground", marks: [ground] },
    {
      id: "land",
      label: "Land outside",
      marks: [{ kind: "path", d: land, fill: INK.land, stroke: INK.land, strokeWidth: 1 }],
    },
    { id: "areas", label: "Areas (MSOAs)", marks: areaMarks(input, placed) },
    { id: "area-notes", label: "No data and estimates", marks: over },
    { id: "flag-hatch", label: "Flagged areas, hatch", marks: hatchMarks(input, placed) },
    {
      id: "districts",
      label: "District boundaries",
      marks: [line(districts, INK.district, 0.8 + 0.5 * weight, [5, 3])],
    },
    { id: "footprint", label: "Footprint boundary", marks: [line(outline, INK.outline, 0.9 + 0.9 * weight)] },
    ...markedLayers(map.marked, placed),
    { id: "flag-outline", label: "Flagged areas, outline", marks: flagMarks(input, placed) },
    ...(map.pride && map.pride.edges.length > 0
      ? [
          {
            id: "pride-outline",
            label: "Pride in Place, outline",
            marks: prideEdges(map.pride.edges, placed),
          },
        ]
      : []),
    ...(map.pickedEdges.length > 0
      ? [{ id: "selection", label: "Selected areas, outline", marks: pickedMarks(input, placed) }]
      : []),
  ];
}
