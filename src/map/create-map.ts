import {
  GPUInitializationError,
  MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { CAMERA_BOUNDS, ENGLAND_BOUNDS, MAX_ZOOM } from "../config/layers";
import { areasInBox, LEAST_BOX } from "./areas-in-box";
import type { MapModel } from "./model";
import { buildStyle, type StyleChoice } from "./style";

setWorkerUrl(workerUrl);

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
            if (model && from.dist(to) >= LEAST_BOX)
              onBox(areasInBox(model.areas, box.unproject(from).toArray(), box.unproject(to).toArray()));
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
