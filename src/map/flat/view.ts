import { CAMERA_BOUNDS, MAX_ZOOM } from "../../config/layers";
import { project, unproject } from "../../model/mercator";
import type { Bounds } from "../../model/geometry";
import type { Camera } from "../../model/view";
import type { Corner, Padding } from "../model";

/** Where the map looks: its middle in Web Mercator (0 to 1, y down), its zoom as MapLibre counts it, its size in CSS pixels. */
export interface FlatView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The least zoom, as on the other map. */
export const MIN_ZOOM = 4;
/** Pixels of the whole world's side at zoom 0, as MapLibre counts. */
const WORLD = 512;

/** CSS pixels of a Mercator unit. */
export const scaleOf = ({ zoom }: Pick<FlatView, "zoom">): number => WORLD * 2 ** zoom;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The same view with its middle inside the bounds that the camera may wander in. */
function kept(view: FlatView): FlatView {
  const [west, south, east, north] = CAMERA_BOUNDS;
  const [low, high] = [project(west, north), project(east, south)];
  return {
    ...view,
    x: within(view.x, low[0], high[0]),
    y: within(view.y, low[1], high[1]),
    zoom: within(view.zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** Where a point of the Mercator square lies in the container, in CSS pixels. */
export function toScreen(view: FlatView, [x, y]: readonly [number, number]): Point {
  const scale = scaleOf(view);
  return { x: (x - view.x) * scale + view.width / 2, y: (y - view.y) * scale + view.height / 2 };
}

/** Where a position in degrees lies in the container, in CSS pixels. */
export const pointOf = (view: FlatView, lon: number, lat: number): Point => toScreen(view, project(lon, lat));

/** The position in degrees under a point of the container. */
export function cornerAt(view: FlatView, { x, y }: Point): Corner {
  const scale = scaleOf(view);
  return unproject(view.x + (x - view.width / 2) / scale, view.y + (y - view.height / 2) / scale);
}

/** The view after its picture moved by so many CSS pixels. */
export const movedBy = (view: FlatView, across: number, down: number): FlatView =>
  kept({ ...view, x: view.x - across / scaleOf(view), y: view.y - down / scaleOf(view) });

/** The view at another zoom, with what lies under a point kept there. */
export function zoomedAt(view: FlatView, zoom: number, { x, y }: Point): FlatView {
  const next = within(zoom, MIN_ZOOM, MAX_ZOOM);
  const [across, down] = [x - view.width / 2, y - view.height / 2];
  const change = 1 / scaleOf(view) - 1 / scaleOf({ zoom: next });
  return kept({ ...view, x: view.x + across * change, y: view.y + down * change, zoom: next });
}

/** The view that shows bounds as large as what the padding leaves free allows. */
export function fitted(view: FlatView, [west, south, east, north]: Bounds, padding: Padding): FlatView {
  const [low, high] = [project(west, north), project(east, south)];
  const width = Math.max(1, view.width - padding.left - padding.right);
  const height = Math.max(1, view.height - padding.top - padding.bottom);
  const scale = Math.min(width / (high[0] - low[0]), height / (high[1] - low[1]));
  const zoom = within(Math.log2(scale / WORLD), MIN_ZOOM, MAX_ZOOM);
  const middle = { ...view, x: (low[0] + high[0]) / 2, y: (low[1] + high[1]) / 2, zoom };
  return movedBy(middle, (padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2);
}

/** The camera of a view, rounded to what can be seen. */
export function cameraOf(view: FlatView): Camera {
  const [lng, lat] = unproject(view.x, view.y);
  const round = (value: number, to: number): number => Math.round(value * to) / to;
  return { lng: round(lng, 1e4), lat: round(lat, 1e4), zoom: round(view.zoom, 100) };
}

/** The view of a camera. */
export function lookingAt(view: FlatView, { lng, lat, zoom }: Camera): FlatView {
  const [x, y] = project(lng, lat);
  return kept({ ...view, x, y, zoom });
}

/** How a picture drawn for one view lies on another: moved by `x` and `y` CSS pixels, then `scale` times as large about the container's top left. */
export function shiftBetween(drawn: FlatView, now: FlatView): { x: number; y: number; scale: number } {
  const scale = scaleOf(now) / scaleOf(drawn);
  return {
    x: (drawn.x - now.x) * scaleOf(now) + now.width / 2 - (drawn.width / 2) * scale,
    y: (drawn.y - now.y) * scaleOf(now) + now.height / 2 - (drawn.height / 2) * scale,
    scale,
  };
}
