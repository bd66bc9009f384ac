import { PAPER } from "../../config/palettes";
import type { MapModel, Place } from "../model";
import { NAME_AWAY, NAME_SIZE, NAME_WIDTH, PEOPLE_FROM, stepAt } from "../point-sizes";
import { shortName } from "../points";
import { PLAN_NAME_SIZE, PLAN_NAME_ZOOM, valueAt } from "../widths";
import { pointOf, type FlatView, type Point } from "./view";

/** Left, top, right, bottom in CSS pixels. */
type Box = readonly [number, number, number, number];

/** A name with a place of its own on the map. */
export interface PlacedName {
  readonly lines: readonly string[];
  /** Size of its letters, and the middle of its block, in CSS pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

const LEADING = 1.2;
const PADDING = 3;
/** The way from a mark to a name beside it, in sizes of its letters. */
const NAME_BESIDE = 0.6;

/** Size of a name's letters at a zoom. */
export function nameSize(zoom: number, people: number): number {
  return valueAt(
    NAME_SIZE.map(([at, byPeople]) => [at, valueAt(byPeople, people)] as const),
    zoom,
  );
}

/** Words in lines no longer than `widest`, but no word broken. */
function linesOf(name: string, widest: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Over its point, then under, above, right and left of it. */
const SIDES = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A name that wants a place at a position in degrees, in letters of a size. */
export interface Name {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly size: number;
  /** Whether it stands beside a mark at its position, never over it. */
  readonly beside?: boolean;
}

/**
 * Places for the names in view, in the order given, each where it covers no other; those without room are left out.
 * `widthOf` gives the width of a text at a size, in CSS pixels.
 */
export function placeNames(
  names: readonly Name[],
  view: FlatView,
  widthOf: (text: string, size: number) => number,
): readonly PlacedName[] {
  const seen = (at: Point): boolean => at.x > 0 && at.y > 0 && at.x < view.width && at.y < view.height;
  const taken: Box[] = [];
  return names.flatMap(({ name, lon, lat, size, beside }): PlacedName[] => {
    const at = pointOf(view, lon, lat);
    if (!seen(at)) return [];
    const lines = linesOf(name, NAME_WIDTH * size, (text) => widthOf(text, size));
    const width = Math.max(...lines.map((line) => widthOf(line, size))) + 2 * PADDING;
    const height = lines.length * size * LEADING + 2 * PADDING;
    for (const [across, down] of beside ? SIDES.slice(1) : SIDES) {
      const away = (beside ? NAME_BESIDE : NAME_AWAY) * size;
      const x = at.x + across * (width / 2 + away);
      const y = at.y + down * (height / 2 + away);
      const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return [{ lines, size, x, y }];
    }
    return [];
  });
}

/** The names of the places that a zoom has room for, the most people first. */
export function townNames(places: readonly Place[], zoom: number): readonly Name[] {
  const least = stepAt(PEOPLE_FROM, zoom);
  return places
    .filter(({ people }) => people >= least)
    .toSorted((a, b) => b.people - a.people)
    .map(({ name, lon, lat, people }) => ({ name: shortName(name), lon, lat, size: nameSize(zoom, people) }));
}

/** The names of a plan's neighbourhoods. */
export const planNames = (plan: MapModel["plan"], zoom: number): readonly Name[] =>
  plan && zoom >= PLAN_NAME_ZOOM
    ? plan.names.map((each) => ({ ...each, size: valueAt(PLAN_NAME_SIZE, zoom) }))
    : [];

/** Writes the names that have room, a plan's and those of `marks` before those of towns. `font`: the families to write in. */
export function drawNames(
  context: CanvasRenderingContext2D,
  view: FlatView,
  { plan, places, theme }: MapModel,
  font: string,
  marks: readonly Name[],
): void {
  const widthOf = (text: string, size: number): number => {
    context.font = `${size}px ${font}`;
    return context.measureText(text).width;
  };
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = PAPER[theme].labelHalo;
  context.fillStyle = PAPER[theme].label;
  const names = [...planNames(plan, view.zoom), ...marks, ...townNames(places, view.zoom)];
  for (const { lines, size, x, y } of placeNames(names, view, widthOf)) {
    context.font = `${size}px ${font}`;
    context.lineWidth = 3.5;
    lines.forEach((line, at) => {
      const middle = y + (at - (lines.length - 1) / 2) * size * LEADING;
      context.strokeText(line, x, middle);
      context.fillText(line, x, middle);
    });
  }
}
