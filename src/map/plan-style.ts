import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { PAPER, type Theme } from "../config/palettes";
import { LABEL_FONTS } from "./style-points";

/** Sources of the layers of a plan. */
export const PLAN_LINE_SOURCE = "plan-line";
export const PLAN_NAME_SOURCE = "plan-name";

/** Wider than the outline of a flagged or picked area, which lies on it: where both run, both are seen. */
const width = (extra: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  6,
  1 + extra / 3,
  8.5,
  1.8 + extra / 2,
  10.5,
  4 + extra,
  13,
  6 + extra,
];

const round = { "line-cap": "round", "line-join": "round" } as const;

/** Layers of a plan with the layer of the map that each goes under: a dark line in a light casing (light in dark on a dark map), and names. */
export const planLayers = (theme: Theme): readonly (readonly [LayerSpecification, under: string])[] => [
  [
    {
      id: "plan-casing",
      type: "line",
      source: PLAN_LINE_SOURCE,
      layout: round,
      paint: { "line-color": PAPER[theme].labelHalo, "line-width": width(3.2) },
    },
    "msoa-mark",
  ],
  [
    {
      id: "plan-line",
      type: "line",
      source: PLAN_LINE_SOURCE,
      layout: round,
      paint: { "line-color": PAPER[theme].label, "line-width": width(0) },
    },
    "msoa-mark",
  ],
  [
    {
      id: "plan-name",
      type: "symbol",
      source: PLAN_NAME_SOURCE,
      minzoom: 7.5,
      layout: {
        "text-field": ["get", "name"],
        "text-font": LABEL_FONTS,
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, 11.5, 12, 16],
        "text-max-width": 8,
        "text-padding": 2,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": 0.4,
      },
      paint: {
        "text-color": PAPER[theme].label,
        "text-halo-color": PAPER[theme].labelHalo,
        "text-halo-width": 2.4,
      },
    },
    "voice-mark",
  ],
];
