import { RING_ZOOM, VOICE_ZOOM } from "../../config/layers";
import { MARKS, type Theme } from "../../config/palettes";
import { drawIcon, type IconKind } from "../icons";
import type { Corner, MapModel } from "../model";
import {
  ASIDE,
  BIG_LOCAL_SIZE,
  POCKET_SIZE,
  POCKET_ZOOM,
  RING_RADIUS,
  RING_WIDTHS,
  stepAt,
  VOICE_RADIUS,
} from "../point-sizes";
import { FAINT } from "../points";
import { valueAt } from "../widths";
import { pointOf, type FlatView, type Point } from "./view";

type Context = CanvasRenderingContext2D;

const icons = new Map<string, OffscreenCanvas>();

function iconOf(kind: IconKind, theme: Theme): OffscreenCanvas {
  const key = `${kind} ${theme}`;
  const known = icons.get(key);
  if (known) return known;
  const image = drawIcon(kind, theme);
  const icon = new OffscreenCanvas(image.width, image.height);
  icon.getContext("2d")?.putImageData(image, 0, 0);
  icons.set(key, icon);
  return icon;
}

const inView = ({ width, height }: FlatView, { x, y }: Point, margin = 24): boolean =>
  x > -margin && y > -margin && x < width + margin && y < height + margin;

/** A mark drawn at two pixels a point, `size` times as large. */
function stamp(context: Context, icon: OffscreenCanvas, { x, y }: Point, size: number): void {
  const side = (icon.width / 2) * size;
  context.drawImage(icon, x - side / 2, y - side / 2, side, side);
}

/** Marks of hidden pockets in scope. */
export function drawPockets(
  context: Context,
  view: FlatView,
  { areas, pocket, inScope, theme }: MapModel,
): void {
  if (!pocket || view.zoom < POCKET_ZOOM) return;
  const icon = iconOf("pocket", theme);
  const size = valueAt(POCKET_SIZE, view.zoom);
  pocket.forEach((holds, i) => {
    if (!holds || inScope?.[i] === 0) return;
    const at = pointOf(view, areas.lon[i] ?? NaN, areas.lat[i] ?? NaN);
    if (inView(view, at)) stamp(context, icon, at, size);
  });
}

/** Stars of the Big Local areas that have a position. */
export function drawBigLocal(
  context: Context,
  view: FlatView,
  { bigLocal, bigLocalEmphasis, theme }: MapModel,
): void {
  const icon = iconOf("bigLocal", theme);
  const size = valueAt(BIG_LOCAL_SIZE, view.zoom);
  for (const { id, lon, lat } of bigLocal) {
    if (lon === null || lat === null) continue;
    const at = pointOf(view, lon, lat);
    if (!inView(view, at)) continue;
    context.globalAlpha = bigLocalEmphasis === null || bigLocalEmphasis.has(id) ? 1 : FAINT;
    stamp(context, icon, at, size);
  }
  context.globalAlpha = 1;
}

function disc(context: Context, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Marks of areas of which people say something, with their number of entries. */
export function drawVoice(
  context: Context,
  view: FlatView,
  { voice, inScope, theme }: MapModel,
  font: string,
): void {
  if (view.zoom < VOICE_ZOOM) return;
  for (const { msoa, lon, lat, entries } of voice ?? []) {
    if (inScope?.[msoa] === 0) continue;
    const middle = pointOf(view, lon, lat);
    const at = { x: middle.x + ASIDE[0], y: middle.y + ASIDE[1] };
    if (!inView(view, at)) continue;
    disc(context, at, stepAt(VOICE_RADIUS, entries));
    context.fillStyle = MARKS[theme].halo;
    context.fill();
    context.strokeStyle = MARKS[theme].selected;
    context.lineWidth = 1.5;
    context.stroke();
    context.fillStyle = MARKS[theme].selected;
    context.font = `11px ${font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(String(entries), at.x, at.y);
  }
}

/** Rings around picked areas that are small on screen. */
export function drawRings(context: Context, view: FlatView, { areas, selected, theme }: MapModel): void {
  if (view.zoom >= RING_ZOOM) return;
  const { halo, selected: line } = MARKS[theme];
  for (const i of selected) {
    const at = pointOf(view, areas.lon[i] ?? NaN, areas.lat[i] ?? NaN);
    for (const [colour, width] of [
      [halo, RING_WIDTHS.halo],
      [line, RING_WIDTHS.line],
    ] as const) {
      disc(context, at, RING_RADIUS);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  }
}

/** The shape being drawn: its outline, closed, and its corners. */
export function drawSketch(context: Context, view: FlatView, corners: readonly Corner[], theme: Theme): void {
  const { selected, halo } = MARKS[theme];
  const points = corners.map(([lon, lat]) => pointOf(view, lon, lat));
  context.strokeStyle = selected;
  context.lineWidth = 2.5;
  context.setLineDash([5, 4]);
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.stroke();
  context.setLineDash([]);
  for (const at of points) {
    disc(context, at, 5);
    context.fillStyle = selected;
    context.fill();
    context.strokeStyle = halo;
    context.lineWidth = 2;
    context.stroke();
  }
}

/** The place in the list of the Big Local area whose mark lies within reach of a point; null for none. */
export function bigLocalAt(view: FlatView, { bigLocal }: MapModel, { x, y }: Point): number | null {
  const reach = 6 + 10 * valueAt(BIG_LOCAL_SIZE, view.zoom);
  let [found, nearest] = [-1, reach];
  bigLocal.forEach(({ lon, lat }, at) => {
    if (lon === null || lat === null) return;
    const mark = pointOf(view, lon, lat);
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away < nearest) [found, nearest] = [at, away];
  });
  return found < 0 ? null : found;
}
