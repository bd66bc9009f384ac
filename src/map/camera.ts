import type { MapLibreMap } from "maplibre-gl";
import { ENGLAND_BOUNDS } from "../config/layers";
import type { Bounds } from "../model/geometry";
import type { Camera } from "../model/view";
import type { MapModel } from "./model";

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

const sameBounds = (a: Bounds | null, b: Bounds | null): boolean =>
  a === b || (a !== null && b !== null && a.every((value, at) => value === b[at]));

const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lng - b.lng) < 1e-3 && Math.abs(a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 0.02;

/** Margin between what is fitted and the edge of the free part of the map, in pixels. */
const MARGIN = 24;

/** Moves the camera to where the model looks, if that changed; the first time at once, later flying unless motion is unwelcome. */
export function follow(map: MapLibreMap, model: MapModel, last: MapModel | null): void {
  const { camera, fit, padding } = model;
  const still = last === null || model.reducedMotion;
  if (camera) {
    if (camera === last?.camera || sameCamera(camera, cameraOf(map))) return;
    const to = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom };
    if (still) map.jumpTo(to, OURS);
    else map.flyTo({ ...to, duration: 900 }, OURS);
    return;
  }
  if (last && !last.camera && sameBounds(fit, last.fit)) return;
  const margin = Object.fromEntries(
    Object.entries(padding).map(([side, size]) => [side, Number(size) + MARGIN]),
  );
  map.fitBounds(
    corners(fit ?? ENGLAND_BOUNDS),
    { padding: { top: 0, right: 0, bottom: 0, left: 0, ...margin }, animate: !still, duration: 1100 },
    OURS,
  );
}
