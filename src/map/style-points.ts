import type { CircleLayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { RING_ZOOM, VOICE_ZOOM } from "../config/layers";
import { MARKS, PAPER, type Theme } from "../config/palettes";
import { iconName } from "./icons";

/** Local fonts only: the app's own face, then the system's. */
export const LABEL_FONTS = ["Inter Variable", "system-ui", "sans-serif"];

/** A ring around each picked area that is small on screen, as a line of a width in pixels. */
const ring = (
  id: "picked-halo" | "picked-ring",
  colour: string,
  width: number,
): CircleLayerSpecification => ({
  id,
  type: "circle",
  source: "picked",
  maxzoom: RING_ZOOM,
  paint: {
    "circle-radius": 15 - width / 2,
    "circle-opacity": 0,
    "circle-stroke-color": colour,
    "circle-stroke-width": width,
  },
});

/** Where a mark of voice stands from the centre of its area, in pixels: beside a pocket's mark, not on it. */
const ASIDE: [number, number] = [12, -12];

/** Hidden pockets, Big Local areas, entries of what people say, place labels, and rings around picked areas. */
export function pointLayers(theme: Theme): (SymbolLayerSpecification | CircleLayerSpecification)[] {
  return [
    ring("picked-halo", MARKS[theme].halo, 6),
    ring("picked-ring", MARKS[theme].selected, 2.5),
    {
      id: "pocket-mark",
      type: "symbol",
      source: "pocket",
      minzoom: 6.5,
      layout: {
        "icon-image": iconName("pocket", theme),
        "icon-size": ["interpolate", ["linear"], ["zoom"], 6.5, 0.35, 9, 0.7, 12, 1.1],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    {
      id: "big-local-mark",
      type: "symbol",
      source: "big-local",
      layout: {
        "icon-image": iconName("bigLocal", theme),
        "icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.25, 7, 0.5, 9, 0.8, 12, 1.15],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": ["get", "opacity"] },
    },
    {
      id: "place-label",
      type: "symbol",
      source: "place",
      // Towns join as there is room for them: people needed by zoom.
      filter: [
        ">=",
        ["get", "people"],
        ["step", ["zoom"], 240000, 6, 180000, 7, 110000, 8, 60000, 9, 25000, 10, 10000, 11, 4000, 12, 0],
      ],
      layout: {
        "text-field": ["get", "name"],
        "text-font": LABEL_FONTS,
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          5,
          ["interpolate", ["linear"], ["get", "people"], 100000, 10.5, 1000000, 13],
          10,
          ["interpolate", ["linear"], ["get", "people"], 5000, 11, 200000, 16],
          13,
          ["interpolate", ["linear"], ["get", "people"], 5000, 12, 200000, 19],
        ],
        "symbol-sort-key": ["-", 0, ["get", "people"]],
        "text-padding": 3,
        "text-max-width": 8,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": 0.4,
      },
      paint: {
        "text-color": PAPER[theme].label,
        "text-halo-color": PAPER[theme].labelHalo,
        "text-halo-width": 2,
        "text-halo-blur": 0.5,
      },
    },
    {
      id: "voice-mark",
      type: "circle",
      source: "voice",
      minzoom: VOICE_ZOOM,
      paint: {
        // Wide enough for its number: up to 9, 99 and more.
        "circle-radius": ["step", ["get", "entries"], 8, 10, 10, 100, 13],
        "circle-color": MARKS[theme].halo,
        "circle-stroke-color": MARKS[theme].selected,
        "circle-stroke-width": 1.5,
        "circle-translate": ASIDE,
      },
    },
    {
      id: "voice-count",
      type: "symbol",
      source: "voice",
      minzoom: VOICE_ZOOM,
      layout: {
        "text-field": ["to-string", ["get", "entries"]],
        "text-font": LABEL_FONTS,
        "text-size": 11,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": MARKS[theme].selected, "text-translate": ASIDE },
    },
  ];
}
