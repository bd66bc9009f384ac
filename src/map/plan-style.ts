import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { PAPER, type Theme } from "../config/palettes";
import { LABEL_FONTS } from "./style-points";
import {
  BARRIER_DASH,
  BARRIER_INSET,
  PLAN_CASING,
  planLine,
  PLAN_NAME_SIZE,
  PLAN_NAME_ZOOM,
  type Stops,
} from "./widths";

/** Sources of the layers of a plan. */
export const PLAN_LINE_SOURCE = "plan-line";
export const PLAN_NAME_SOURCE = "plan-name";

const byZoom = (stops: Stops): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
const width = (extra: number): ExpressionSpecification => byZoom(planLine(extra));

const round = { "line-cap": "round", "line-join": "round" } as const;

/** Layers of a plan with the layer of the map that each goes under: a dark line in a light casing (light in dark on a dark map), and names. */
export const planLayers = (theme: Theme): readonly (readonly [LayerSpecification, under: string])[] => [
  [
    {
      id: "plan-casing",
      type: "line",
      source: PLAN_LINE_SOURCE,
      layout: round,
      paint: { "line-color": PAPER[theme].labelHalo, "line-width": width(PLAN_CASING) },
    },
    "outlines",
  ],
  [
    {
      id: "plan-line",
      type: "line",
      source: PLAN_LINE_SOURCE,
      layout: round,
      paint: { "line-color": PAPER[theme].label, "line-width": width(0) },
    },
    "outlines",
  ],
  [
    {
      // As a railway is drawn: light dashes on the dark line.
      id: "plan-barrier",
      type: "line",
      source: PLAN_LINE_SOURCE,
      filter: ["==", ["get", "kind"], "barrier"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": PAPER[theme].labelHalo,
        "line-width": width(BARRIER_INSET),
        "line-dasharray": [...BARRIER_DASH],
      },
    },
    "outlines",
  ],
  [
    {
      id: "plan-name",
      type: "symbol",
      source: PLAN_NAME_SOURCE,
      minzoom: PLAN_NAME_ZOOM,
      layout: {
        "text-field": ["get", "name"],
        "text-font": LABEL_FONTS,
        "text-size": byZoom(PLAN_NAME_SIZE),
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
