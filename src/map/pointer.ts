import { Point, type MapLibreMap } from "maplibre-gl";
import type { BigLocalArea } from "../model/big-local";
import { meaningOf } from "./meaning";
import type { MapEvents, MapModel } from "./model";

/** Marks that say something of their own: the pointer on one means it, not the area under it. */
interface MarksAbove {
  hover(point: Point): boolean;
  press(point: Point): boolean;
}
const NOTHING = { area: null, bigLocal: null };

/** What lies under a point: an MSOA's index and the place of a Big Local area in the model's list. */
export function hitTest(
  map: MapLibreMap,
  point: Point,
  areaAt: (point: Point) => number | null,
): { readonly area: number | null; readonly bigLocal: number | null } {
  const reach = 6;
  const [marker] = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers: ["big-local-mark"] },
  );
  return { area: areaAt(point), bigLocal: marker ? Number(marker.id) : null };
}

/**
 * Listens to the pointer and tells `events`. `current` gives the model that is drawn, or null before there is one;
 * `name` is given the Big Local area under the pointer; `above` are the marks that come before both, if there are any;
 * `areaAt` finds the MSOA under a point.
 */
export function listenToPointer(
  map: MapLibreMap,
  events: MapEvents,
  current: () => MapModel | null,
  name: (area: BigLocalArea | null) => void,
  above: () => MarksAbove | null,
  areaAt: (point: Point) => number | null,
): void {
  let area: number | null = null;
  let bigLocal: number | null = null;

  const hover = (
    next: { area: number | null; bigLocal: number | null },
    point: { x: number; y: number },
  ): void => {
    const drawing = Boolean(current()?.sketch);
    map.getCanvas().style.cursor = drawing
      ? "crosshair"
      : next === NOTHING || next.area !== null
        ? "pointer"
        : "";
    if (next.area !== null || area !== null) events.onHover(next.area, point);
    if (next.bigLocal !== bigLocal) {
      const marker = next.bigLocal === null ? null : (current()?.bigLocal[next.bigLocal] ?? null);
      name(marker);
      events.onBigLocal(marker?.id ?? null);
    }
    area = next.area;
    bigLocal = next.bigLocal;
  };

  map.on("mousemove", ({ point }) => {
    if (!map.isMoving())
      hover(above()?.hover(point) ? NOTHING : hitTest(map, point, areaAt), { x: point.x, y: point.y });
  });
  map.on("mouseout", ({ point }) => hover({ area: null, bigLocal: null }, { x: point.x, y: point.y }));
  // Two corners set quickly are no wish to zoom.
  map.on("dblclick", (event) => {
    if (current()?.sketch) event.preventDefault();
  });
  const pick = (point: Point, add: boolean): void => {
    const model = current();
    if (model?.sketch) {
      const { lng, lat } = map.unproject(point);
      events.onCorner?.([lng, lat]);
      return;
    }
    if (!add && above()?.press(point)) return;
    const hit = hitTest(map, point, areaAt);
    if (!model || hit.area === null) return;
    const how = { zoom: map.getZoom(), add: add || model.adding };
    const meaning = meaningOf(model, hit.area, how);
    if ("select" in meaning) events.onSelect(meaning.select, how);
    else events.onPickFootprint(meaning.icb);
  };
  map.on("click", ({ point, originalEvent: { shiftKey, ctrlKey, metaKey } }) =>
    pick(point, shiftKey || ctrlKey || metaKey),
  );
  // MapLibre swallows the click of a Shift-click: to it, that is a box given up where it began.
  map.on("boxzoomcancel", ({ originalEvent }) => {
    if (!(originalEvent instanceof MouseEvent)) return;
    const { left, top } = map.getCanvasContainer().getBoundingClientRect();
    pick(new Point(originalEvent.clientX - left, originalEvent.clientY - top), true);
  });
}
