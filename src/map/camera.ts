import type { MapLibreMap } from "maplibre-gl";
import { ENGLAND_BOUNDS } from "../config/layers";
import type { Bounds } from "../model/geometry";
import type { Camera } from "../model/view";
import type { Covered, MapModel } from "./model";

/** Marks moves that the app made, so that only a person's moves are reported. */
export const OURS = { ours: true } as const;

/** Where the camera is, rounded to what can be seen. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  const round = (value: number, to: number): number => Math.round(value * to) / to;
  return { lng: round(lng, 1e4), lat: round(lat, 1e4), zoom: round(map.getZoom(), 100) };
}

const corners = ([west, south, east, north]: Bounds): [[number, number], [number, number]] => [
  [west, south],
  [east, north],
];

export const sameBounds = (a: Bounds | null, b: Bounds | null): boolean =>
  a === b || (a !== null && b !== null && a.every((value, at) => value === b[at]));

export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lng - b.lng) < 1e-3 && Math.abs(a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 0.02;

/** Least distance of a picked area's centre from what covers the map, in pixels. */
const CLEAR = 40;

/** How far the map must be panned, in pixels along an axis, for `at` to lie between `from` and `to`; to their middle when they leave no room. */
function shift(at: number, from: number, to: number): number {
  if (from > to) return at - (from + to) / 2;
  return Math.min(0, at - from) + Math.max(0, at - to);
}

/** The least pan that brings a point of the screen clear of what covers the map: [0, 0] when it is. */
export function panToSight(
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  { top, right, left, lower }: Covered,
): [number, number] {
  return [
    shift(point.x, left + CLEAR, size.width - right - CLEAR),
    shift(point.y, top + CLEAR, size.height * (1 - lower) - CLEAR),
  ];
}

/** Brings the area picked last into sight when it is under a card or outside the map, by the least pan. */
export function keepInSight(map: MapLibreMap, { areas, selected, covered, reducedMotion }: MapModel): void {
  const picked = selected.at(-1);
  if (picked === undefined) return;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const point = map.project([areas.lon[picked] ?? 0, areas.lat[picked] ?? 0]);
  const by = panToSight(point, { width, height }, covered);
  if (by.some((pixels) => Math.abs(pixels) >= 1))
    map.panBy(by, { animate: !reducedMotion, duration: 400 }, OURS);
}

/** Margin between what is fitted and the edge of the free part of the map, in pixels. */
export const MARGIN = 24;

/** Shows all of the scope, clear of what covers the map; `still`: at once. */
export function fitScope(map: MapLibreMap, { fit, padding }: MapModel, still: boolean): void {
  const { top, right, bottom, left } = padding;
  const margins = { top: top + MARGIN, right: right + MARGIN, bottom: bottom + MARGIN, left: left + MARGIN };
  map.fitBounds(corners(fit ?? ENGLAND_BOUNDS), { padding: margins, animate: !still, duration: 1100 }, OURS);
}

/** Moves the camera to where the model looks, if that changed; the first time at once, later flying unless motion is unwelcome. */
export function follow(map: MapLibreMap, model: MapModel, last: MapModel | null): void {
  const { camera } = model;
  const still = last === null || model.reducedMotion;
  if (camera) {
    if (camera === last?.camera || sameCamera(camera, cameraOf(map))) return;
    const to = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom };
    if (still) map.jumpTo(to, OURS);
    else map.flyTo({ ...to, duration: 900 }, OURS);
    return;
  }
  if (last && !last.camera && sameBounds(model.fit, last.fit)) return;
  fitScope(map, model, still);
}
