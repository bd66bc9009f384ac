import { ADDITION_COLOURS } from "../../config/additions";
import { DISTRICT_ZOOM, HALO_ZOOM, MSOA_LINE_ZOOM } from "../../config/layers";
import { MARKS, PAPER } from "../../config/palettes";
import { VERDICT } from "../../model/rule";
import { PRIDE_CASING, PRIDE_DASH, PRIDE_LINE, PRIDE_LINE_ZOOM } from "../additions-sizes";
import type { MapModel } from "../model";
import {
  AREA_LINE,
  AT_SEA,
  BARRIER_DASH,
  BARRIER_INSET,
  DISTRICT_LINE,
  FLAG_LINE,
  HALO_EXTRA,
  HOVERED_LINE,
  ICB_LINE,
  LINE_OPACITY,
  PLAN_CASING,
  planLine,
  SELECTED_LINE,
  STREET_WIDTH,
  valueAt,
} from "../widths";
import { isBarrier } from "../plan-lines";
import {
  around,
  atSea,
  boundsAreas,
  boundsBoards,
  boundsDistricts,
  withinArea,
  type SideTest,
} from "../side-tests";
import { traceLines, type LineSet } from "./line-set";
import { nearEnough } from "./paint-areas";
import type { FlatView } from "./view";

/** The lines on the map: England's overview without those that a footprint's detail replaces, and that detail. */
export interface LinesDrawn {
  readonly england: LineSet | null;
  readonly detail: LineSet | null;
  /** 1 for the MSOAs that the detail draws. */
  readonly detailed: Uint8Array | null;
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
  /** Lengths of dashes and gaps in pixels. */
  readonly dash?: readonly number[];
}

const setsOf = ({ england, detail }: LinesDrawn): readonly LineSet[] =>
  [england, detail].filter((set) => set !== null);

/** Draws the lines of every set that pass a test. */
function stroke(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { colour, width, opacity = 1, dash = [] }: Pen,
  wanted: (set: LineSet) => SideTest,
): void {
  const { detailed } = drawn;
  context.lineCap = dash.length > 0 ? "butt" : "round";
  context.setLineDash([...dash]);
  context.lineJoin = "round";
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  context.lineWidth = width;
  context.beginPath();
  for (const set of setsOf(drawn)) {
    const test = wanted(set);
    traceLines(
      context,
      set,
      view,
      set.whole && detailed
        ? (left, right) => !detailed[left] && !detailed[right] && test(left, right)
        : test,
    );
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Lines between LSOAs, MSOAs, districts and boards. */
export function drawBoundaries(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { areas, theme, vintage, lsoaClasses }: MapModel,
): void {
  const { zoom } = view;
  const paper = PAPER[theme];
  if (nearEnough(zoom) && lsoaClasses)
    stroke(
      context,
      drawn,
      view,
      { colour: paper.line, width: STREET_WIDTH, opacity: LINE_OPACITY.street },
      () => withinArea,
    );
  if (zoom >= MSOA_LINE_ZOOM)
    stroke(
      context,
      drawn,
      view,
      { colour: paper.line, width: valueAt(AREA_LINE, zoom), opacity: LINE_OPACITY.area },
      () => boundsAreas,
    );
  if (zoom >= DISTRICT_ZOOM) {
    const districts = boundsDistricts(areas);
    stroke(
      context,
      drawn,
      view,
      { colour: paper.district, width: valueAt(DISTRICT_LINE, zoom), opacity: LINE_OPACITY.boundary },
      ({ whole }) =>
        (left, right) =>
          !(whole && right < 0) && districts(left, right),
    );
  }
  const boards = boundsBoards(areas, vintage);
  const width = valueAt(ICB_LINE, zoom);
  const { england, detailed } = drawn;
  const seaNear = england && detailed ? atSea(england.lines, detailed) : () => false;
  for (const sea of [true, false])
    stroke(
      context,
      drawn,
      view,
      { colour: paper.icb, width: sea ? width * AT_SEA : width, opacity: LINE_OPACITY.boundary },
      ({ whole }) =>
        (left, right) =>
          (whole ? right < 0 : seaNear(left, right)) === sea && boards(left, right),
    );
}

function outline(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  pen: Pen & { readonly halo: string },
  isIn: (msoa: number) => boolean,
): void {
  const test = around(isIn);
  if (view.zoom >= HALO_ZOOM)
    stroke(
      context,
      drawn,
      view,
      { colour: pen.halo, width: pen.width + HALO_EXTRA, opacity: LINE_OPACITY.halo },
      () => test,
    );
  stroke(context, drawn, view, pen, () => test);
}

/** Lines between the neighbourhoods of a plan, around those at its edge and along barriers, dark in a light casing (or the other way round); barriers with light dashes. */
export function drawPlan(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { theme, plan }: MapModel,
): void {
  if (!plan) return;
  const home = (msoa: number): number => (msoa < 0 ? -1 : (plan.of[msoa] ?? -1));
  const between: SideTest = (left, right) => home(left) !== home(right);
  const barrier = isBarrier(plan);
  const either: SideTest = (left, right) => between(left, right) || barrier(left, right);
  const { label, labelHalo } = PAPER[theme];
  for (const [colour, extra] of [
    [labelHalo, PLAN_CASING],
    [label, 0],
  ] as const)
    stroke(context, drawn, view, { colour, width: valueAt(planLine(extra), view.zoom) }, () => either);
  if (plan.barriers.length === 0) return;
  const width = valueAt(planLine(BARRIER_INSET), view.zoom);
  const dash = BARRIER_DASH.map((part) => part * width);
  stroke(context, drawn, view, { colour: labelHalo, width, dash }, () => barrier);
}

/** Outlines of the flagged areas in scope. */
export function drawFlags(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { theme, verdict, inScope }: MapModel,
): void {
  if (!verdict) return;
  const { flag, halo } = MARKS[theme];
  outline(
    context,
    drawn,
    view,
    { colour: flag, halo, width: valueAt(FLAG_LINE, view.zoom) },
    (msoa) => verdict[msoa] === VERDICT.yes && inScope?.[msoa] !== 0,
  );
}

/** Outlines of the MSOAs selected for Pride in Place: a casing under the flags' outlines, dashes over them, which are seen in the gaps. */
export function drawPride(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { theme, additions }: MapModel,
  part: "casing" | "dashes",
): void {
  const of = additions?.pride?.of;
  if (!of || view.zoom < PRIDE_LINE_ZOOM) return;
  const home = (msoa: number): number => (msoa < 0 ? -1 : (of[msoa] ?? -1));
  const between: SideTest = (left, right) => home(left) !== home(right);
  const width = valueAt(PRIDE_LINE, view.zoom);
  if (part === "casing") {
    const { halo: colour } = MARKS[theme];
    stroke(
      context,
      drawn,
      view,
      { colour, width: width + PRIDE_CASING, opacity: LINE_OPACITY.halo },
      () => between,
    );
    return;
  }
  const dash = PRIDE_DASH.map((length) => length * width);
  stroke(context, drawn, view, { colour: ADDITION_COLOURS[theme].pride, width, dash }, () => between);
}

/** Outlines of the area under the pointer and of the selected ones. */
export function drawChosen(
  context: CanvasRenderingContext2D,
  drawn: LinesDrawn,
  view: FlatView,
  { theme, hovered, selected }: MapModel,
): void {
  const { halo, hovered: hover, selected: select } = MARKS[theme];
  if (hovered !== null)
    outline(
      context,
      drawn,
      view,
      { colour: hover, halo, width: valueAt(HOVERED_LINE, view.zoom) },
      (msoa) => msoa === hovered,
    );
  if (selected.length === 0) return;
  const chosen = new Set(selected);
  outline(context, drawn, view, { colour: select, halo, width: valueAt(SELECTED_LINE, view.zoom) }, (msoa) =>
    chosen.has(msoa),
  );
}
