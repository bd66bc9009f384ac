import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { RING_ZOOM, VOICE_ZOOM } from "../config/layers";
import { MARKS, PAPER, type Theme } from "../config/palettes";
import { iconName } from "./icons";
import {
  ASIDE,
  BIG_LOCAL_SIZE,
  NAME_AWAY,
  NAME_SIZE,
  NAME_WIDTH,
  PEOPLE_FROM,
  POCKET_SIZE,
  POCKET_ZOOM,
  RING_RADIUS,
  RING_WIDTHS,
  VOICE_RADIUS,
} from "./point-sizes";
import type { Stops } from "./widths";

const linear = (input: "zoom" | "people", stops: Stops): ExpressionSpecification =>
  [
    "interpolate",
    ["linear"],
    input === "zoom" ? ["zoom"] : ["get", input],
    ...stops.flat(),
  ] as unknown as ExpressionSpecification;

/** The values of stops from each of them on. */
const stepped = (input: ExpressionSpecification, [first, ...stops]: Stops): ExpressionSpecification =>
  ["step", input, first?.[1] ?? 0, ...stops.flat()] as unknown as ExpressionSpecification;

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
    "circle-radius": RING_RADIUS - width / 2,
    "circle-opacity": 0,
    "circle-stroke-color": colour,
    "circle-stroke-width": width,
  },
});

/** Hidden pockets, Big Local areas, entries of what people say, place labels, and rings around picked areas. */
export function pointLayers(theme: Theme): (SymbolLayerSpecification | CircleLayerSpecification)[] {
  return [
    ring("picked-halo", MARKS[theme].halo, RING_WIDTHS.halo),
    ring("picked-ring", MARKS[theme].selected, RING_WIDTHS.line),
    {
      id: "pocket-mark",
      type: "symbol",
      source: "pocket",
      minzoom: POCKET_ZOOM,
      layout: {
        "icon-image": iconName("pocket", theme),
        "icon-size": linear("zoom", POCKET_SIZE),
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
        "icon-size": linear("zoom", BIG_LOCAL_SIZE),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": ["get", "opacity"] },
    },
    {
      id: "place-label",
      type: "symbol",
      source: "place",
      filter: [">=", ["get", "people"], stepped(["zoom"], PEOPLE_FROM)],
      layout: {
        "text-field": ["get", "name"],
        "text-font": LABEL_FONTS,
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          ...NAME_SIZE.flatMap(([zoom, byPeople]) => [zoom, linear("people", byPeople)]),
        ] as unknown as ExpressionSpecification,
        "symbol-sort-key": ["-", 0, ["get", "people"]],
        "text-padding": 3,
        "text-max-width": NAME_WIDTH,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": NAME_AWAY,
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
        "circle-radius": stepped(["get", "entries"], VOICE_RADIUS),
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
