import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { ADDITION_COLOURS, PRIDE_NAME_ZOOM, SITE_NAME_ZOOM } from "../config/additions";
import { MARKS, PAPER, type Theme } from "../config/palettes";
import type { ServiceKind } from "../model/services";
import { additionIcon } from "./additions-icons";
import {
  MANY_NUMBER,
  MANY_RADIUS,
  MANY_SHAPE,
  PRIDE_ASIDE,
  PRIDE_CASING,
  PRIDE_DASH,
  PRIDE_LINE,
  PRIDE_LINE_ZOOM,
  PRIDE_SIZE,
  SITE_SIZE,
} from "./additions-sizes";
import { LABEL_FONTS } from "./style-points";
import type { Stops } from "./widths";

/** Sources of what is switched on. */
export const siteSource = (kind: ServiceKind): string => `site-${kind}`;
export const PRIDE_LINES = "pride-line";
export const PRIDE_POINTS = "pride-point";
export const PRIDE_TOWNS = "pride-town";

/** The layers of which a pointer asks. */
export const manyLayer = (kind: ServiceKind): string => `site-${kind}-many`;
export const siteLayer = (kind: ServiceKind): string => `site-${kind}-mark`;
export const PRIDE_LAYERS = ["pride-point-mark", "pride-town-mark"] as const;

const byZoom = (stops: Stops): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
const byCount = ([first, ...stops]: Stops): ExpressionSpecification =>
  ["step", ["get", "point_count"], first?.[1] ?? 0, ...stops.flat()] as unknown as ExpressionSpecification;
const wider = (stops: Stops, extra: number): Stops => stops.map(([zoom, width]) => [zoom, width + extra]);

/** A name beside its mark, where there is room. */
const nameLayout = {
  "text-field": ["get", "name"] as unknown as ExpressionSpecification,
  "text-font": LABEL_FONTS,
  "text-size": 12,
  "text-max-width": 9,
  "text-padding": 2,
  "text-variable-anchor": ["top", "bottom", "left", "right"] as ["top", "bottom", "left", "right"],
  "text-radial-offset": 1.4,
};
const namePaint = (theme: Theme) => ({
  "text-color": PAPER[theme].label,
  "text-halo-color": PAPER[theme].labelHalo,
  "text-halo-width": 2,
});
/** Marks are always drawn, and names keep clear of them. */
const always = { "icon-allow-overlap": true } as const;
const many = ["has", "point_count"] as unknown as ExpressionSpecification;

/** Layers of a kind of service: a disc with the kind's shape and a number for several, the shape and a name for one. */
export function siteLayers(
  kind: ServiceKind,
  theme: Theme,
  aside: [number, number],
): readonly LayerSpecification[] {
  const source = siteSource(kind);
  const [colour, halo] = [ADDITION_COLOURS[theme][kind], MARKS[theme].halo];
  const [x, y] = aside;
  return [
    {
      id: `site-${kind}-name`,
      type: "symbol",
      source,
      minzoom: SITE_NAME_ZOOM,
      filter: ["!", many] as unknown as ExpressionSpecification,
      layout: nameLayout,
      paint: namePaint(theme),
    },
    {
      id: siteLayer(kind),
      type: "symbol",
      source,
      filter: ["!", many] as unknown as ExpressionSpecification,
      layout: {
        "icon-image": additionIcon(kind, theme),
        "icon-size": byZoom(SITE_SIZE),
        ...always,
      },
    },
    {
      id: manyLayer(kind),
      type: "circle",
      source,
      filter: many,
      paint: {
        "circle-radius": byCount(MANY_RADIUS),
        "circle-color": halo,
        "circle-stroke-color": colour,
        "circle-stroke-width": 1.8,
        "circle-translate": aside,
      },
    },
    {
      id: `site-${kind}-shape`,
      type: "symbol",
      source,
      filter: many,
      layout: {
        "icon-image": additionIcon(kind, theme),
        "icon-size": MANY_SHAPE.size,
        ...always,
        "icon-ignore-placement": true,
      },
      paint: { "icon-translate": [x, y - MANY_SHAPE.up] },
    },
    {
      id: `site-${kind}-count`,
      type: "symbol",
      source,
      filter: many,
      layout: {
        "text-field": ["number-format", ["get", "point_count"], { locale: "en-GB" }],
        "text-font": LABEL_FONTS,
        "text-size": MANY_NUMBER.size,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colour, "text-translate": [x, y + MANY_NUMBER.down] },
    },
  ];
}

/** Layers of Pride in Place with the layer of the map that each goes under: MSOAs outlined in dashes with a hexagon, towns as labels. */
export const prideLayers = (theme: Theme): readonly (readonly [LayerSpecification, under: string])[] => {
  const line = { type: "line", source: PRIDE_LINES, minzoom: PRIDE_LINE_ZOOM } as const;
  return [
    [
      {
        ...line,
        id: "pride-casing",
        layout: { "line-join": "round" },
        paint: {
          "line-color": MARKS[theme].halo,
          "line-width": byZoom(wider(PRIDE_LINE, PRIDE_CASING)),
          "line-opacity": 0.9,
        },
      },
      "outlines",
    ],
    [
      {
        ...line,
        id: "pride-dash",
        paint: {
          "line-color": ADDITION_COLOURS[theme].pride,
          "line-width": byZoom(PRIDE_LINE),
          "line-dasharray": PRIDE_DASH,
        },
      },
      "pocket-mark",
    ],
    [
      {
        id: "pride-point-mark",
        type: "symbol",
        source: PRIDE_POINTS,
        layout: {
          "icon-image": additionIcon("pride", theme),
          "icon-size": byZoom(PRIDE_SIZE),
          "icon-offset": [PRIDE_ASIDE, 0],
          ...always,
          // Names of cities stay where they are.
          "icon-ignore-placement": true,
        },
      },
      "voice-mark",
    ],
    [
      {
        id: "pride-town-name",
        type: "symbol",
        source: PRIDE_TOWNS,
        minzoom: PRIDE_NAME_ZOOM,
        layout: nameLayout,
        paint: namePaint(theme),
      },
      "voice-mark",
    ],
    [
      {
        id: "pride-town-mark",
        type: "symbol",
        source: PRIDE_TOWNS,
        layout: {
          "icon-image": additionIcon("town", theme),
          "icon-size": byZoom(PRIDE_SIZE),
          ...always,
        },
      },
      "voice-mark",
    ],
  ];
};
