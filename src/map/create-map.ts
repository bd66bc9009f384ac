import {
  GPUInitializationError,
  MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type Point,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { CAMERA_BOUNDS, ENGLAND_BOUNDS, MAX_ZOOM } from "../config/layers";
import type { MapModel } from "./model";
import { buildStyle, type StyleChoice } from "./style";

setWorkerUrl(workerUrl);

/** A box with a shorter diagonal, in pixels, was not meant. */
const LEAST_BOX = 4;

/** Indices of the areas whose population-weighted centre lies in a box of the screen. */
function areasInBox(map: MapLibreMap, { areas }: MapModel, from: Point, to: Point): number[] {
  const [a, b] = [map.unproject(from), map.unproject(to)];
  const within = (value: number | undefined, p: number, q: number): boolean =>
    value !== undefined && value >= Math.min(p, q) && value <= Math.max(p, q);
  return areas.code.flatMap((_, i) =>
    within(areas.lon[i], a.lng, b.lng) && within(areas.lat[i], a.lat, b.lat) ? [i] : [],
  );
}

/** What is said of an error of MapLibre, WebGL or a file. */
export function reasonOf(error: unknown): string {
  if (error instanceof GPUInitializationError)
    return "This browser cannot draw the map: it offers no WebGL 2.";
  return error instanceof Error ? error.message : String(error);
}

/** A map of England with empty sources, its buttons and scale bar. Throws GPUInitializationError without WebGL 2. */
export function createMap(
  container: HTMLElement,
  style: StyleChoice,
  onBox: ((indices: readonly number[]) => void) | null,
  current: () => MapModel | null,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: buildStyle(style),
    bounds: [...ENGLAND_BOUNDS],
    maxBounds: [...CAMERA_BOUNDS],
    minZoom: 4,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 100,
    boxZoom: onBox
      ? {
          boxZoomEnd: (box, from, to) => {
            const model = current();
            // A hand that shakes on a Shift-click draws no box.
            if (model && from.dist(to) >= LEAST_BOX) onBox(areasInBox(box, model, from, to));
          },
        }
      : true,
    locale: { "Map.Title": "Map of areas. Arrow keys move it, plus and minus zoom." },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ maxWidth: 110, unit: "metric" }), "bottom-right");
  return map;
}
