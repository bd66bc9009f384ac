import { DISTRICT_ZOOM, HALO_ZOOM, LSOA_ZOOM, MSOA_LINE_ZOOM } from "../config/layers";
import { MARKS, PAPER } from "../config/palettes";
import type { Stroke } from "./areas/lines-layer";
import { segmentsOf, type LineSource, type Segments } from "./areas/segments";
import type { Drawn } from "./drawn";
import type { MapModel } from "./model";
import {
  around,
  atSea,
  boundsAreas,
  boundsBoards,
  boundsDistricts,
  withinArea,
  type SideTest,
} from "./side-tests";
import {
  AREA_LINE,
  AT_SEA,
  DISTRICT_LINE,
  FLAG_LINE,
  HALO_EXTRA,
  HOVERED_LINE,
  ICB_LINE,
  LINE_OPACITY,
  SELECTED_LINE,
  STREET_WIDTH,
  valueAt,
  type Stops,
} from "./widths";

const byZoom =
  (stops: Stops, from = 0, times = 1) =>
  (zoom: number): number =>
    zoom < from ? 0 : valueAt(stops, zoom) * times;

/** What lines there are: England's, without those that the detail of footprints replaces, and that detail's own. */
const sourcesOf = ({ england, regions, members }: Drawn): readonly LineSource[] => [
  ...(england ? [{ lines: england.lines, skip: members }] : []),
  ...regions.map(({ detail }) => ({ lines: detail.lines, skip: null })),
];

/** Pieces of line together. */
function together(parts: readonly Segments[]): Segments {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Lines between LSOAs, areas, districts and boards, the thinnest first. At the sea boards' lines are thinner: a coast has more line than shape. */
export function boundaryStrokes(drawn: Drawn, { areas, theme, vintage, lsoaClasses }: MapModel): Stroke[] {
  const [overview, near] = [sourcesOf({ ...drawn, regions: [] }), sourcesOf({ ...drawn, england: null })];
  const all = [...overview, ...near];
  const boards = boundsBoards(areas, vintage);
  const { england, regions } = drawn;
  const sea: SideTest = (_, b) => b < 0;
  /** Pieces of the regions' lines by a test that each makes with its own coast. */
  const inRegions = (test: (seaNear: SideTest) => SideTest): Segments =>
    together(
      regions.map(({ detail, members }) =>
        segmentsOf(
          [{ lines: detail.lines, skip: null }],
          test(england ? atSea(england.lines, members) : () => false),
        ),
      ),
    );
  const but =
    (test: SideTest, other: SideTest): SideTest =>
    (a, b) =>
      test(a, b) && !other(a, b);
  const stroke = (
    segments: Stroke["segments"],
    colour: string,
    opacity: number,
    width: Stroke["width"],
  ): Stroke => ({ segments, colour, opacity, width, round: opacity >= LINE_OPACITY.boundary });
  const paper = PAPER[theme];
  const districts = boundsDistricts(areas);
  return [
    ...(lsoaClasses
      ? [
          stroke(segmentsOf(near, withinArea), paper.line, LINE_OPACITY.street, (zoom) =>
            zoom < LSOA_ZOOM ? 0 : STREET_WIDTH,
          ),
        ]
      : []),
    stroke(segmentsOf(all, boundsAreas), paper.line, LINE_OPACITY.area, byZoom(AREA_LINE, MSOA_LINE_ZOOM)),
    ...[segmentsOf(overview, but(districts, sea)), inRegions((seaNear) => but(districts, seaNear))].map(
      (segments) =>
        stroke(segments, paper.district, LINE_OPACITY.boundary, byZoom(DISTRICT_LINE, DISTRICT_ZOOM)),
    ),
    ...[segmentsOf(overview, but(boards, sea)), inRegions((seaNear) => but(boards, seaNear))].map(
      (segments) => stroke(segments, paper.icb, LINE_OPACITY.boundary, byZoom(ICB_LINE)),
    ),
    ...[segmentsOf(overview, sea), inRegions((seaNear) => seaNear)].map((segments) =>
      stroke(segments, paper.icb, LINE_OPACITY.boundary, byZoom(ICB_LINE, 0, AT_SEA)),
    ),
  ];
}

/** Outlines of one set of areas. */
export const OUTLINES = ["flag", "hovered", "selected"] as const;
export type Outlined = (typeof OUTLINES)[number];
const WIDTHS = { flag: FLAG_LINE, hovered: HOVERED_LINE, selected: SELECTED_LINE } as const;

/**
 * The pieces of line around a set of areas: those that touch share one outline. A detail does not know what lies beyond its edge, so
 * an area there has the overview's line on that side.
 */
export function outlineOf(drawn: Drawn, isIn: (msoa: number) => boolean): Stroke["segments"] {
  const { england, members } = drawn;
  const whole = segmentsOf(sourcesOf(drawn), around(isIn));
  if (!england || !members) return whole;
  const outside = (inner: number, outer: number): boolean =>
    members[inner] === 1 && outer >= 0 && members[outer] !== 1 && isIn(outer) && !isIn(inner);
  const edge = segmentsOf([{ lines: england.lines, skip: null }], (a, b) => outside(a, b) || outside(b, a));
  return together([whole, edge]);
}

/** Outlines with their halos: all halos lie under all lines. */
export function outlineStrokes(
  outlines: Readonly<Record<Outlined, Stroke["segments"]>>,
  { theme }: Pick<MapModel, "theme">,
): Stroke[] {
  return [
    ...OUTLINES.map((kind) => ({
      segments: outlines[kind],
      colour: MARKS[theme].halo,
      opacity: LINE_OPACITY.halo,
      width: (zoom: number) => (zoom < HALO_ZOOM ? 0 : valueAt(WIDTHS[kind], zoom) + HALO_EXTRA),
      round: true,
    })),
    ...OUTLINES.map((kind) => ({
      segments: outlines[kind],
      colour: MARKS[theme][kind],
      opacity: 1,
      width: byZoom(WIDTHS[kind]),
      round: true,
    })),
  ];
}
