import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { HATCH_ZOOM, LSOA_ZOOM } from "../config/layers";
import { PAPER, type Theme } from "../config/palettes";
import { patternName, type PatternKind } from "./patterns";
import { slotColour, type Slots } from "./slots";

/** How strongly areas out of scope stay visible: the eye goes to the scope and still knows where it lies. */
const DIMMED = { light: 0.28, dark: 0.3 } as const;

/** Hatching steps back where the LSOAs under it are the subject; the outline stays. */
const HATCH_OVER_LSOAS = 0.35;

const is = (key: string, value: number): ExpressionSpecification => ["==", ["feature-state", key], value];

/** The colours of a source's areas. Where detail is drawn on top, overview areas out of scope step aside (no double dimming). */
const fill = (
  id: "msoa-fill" | "detail-fill" | "lsoa-fill",
  from: "msoa" | "detail" | "lsoa",
  theme: Theme,
  slots: Slots,
): FillLayerSpecification => ({
  id,
  type: "fill",
  source: from,
  paint: {
    "fill-antialias": false,
    "fill-color": slotColour(slots, PAPER[theme].land),
    "fill-opacity": ["case", is("o", 1), ["case", is("d", 1), 0, DIMMED[theme]], 1],
  },
});

const fromHatch: ExpressionSpecification = ["step", ["zoom"], 0, HATCH_ZOOM - 0.5, 1];

/** fill-layer-opacity of a pattern that some area needs. At 0 a layer is not drawn at all, and unlike a minzoom costs no copy. */
export const PATTERN_ON = { missing: 1, suppressed: 1, estimated: fromHatch, flag: fromHatch } as const;

/** Hatch and dots are noise on areas of a few pixels: they come in with the zoom. */
const fromHatchZoom = (
  shown: ExpressionSpecification,
  kind: PatternKind,
  from: string,
): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  HATCH_ZOOM - 0.5,
  0,
  HATCH_ZOOM + 0.5,
  shown,
  LSOA_ZOOM,
  shown,
  LSOA_ZOOM + 0.5,
  ["*", shown, kind === "flag" && from === "detail" ? HATCH_OVER_LSOAS : 1],
];

/** Kinds of pattern that most measures have no area for. */
export const UNKNOWN_KINDS = ["missing", "suppressed", "estimated"] as const;

const shownAt = { missing: ["u", 1], suppressed: ["u", 2], estimated: ["u", 3], flag: ["f", 1] } as const;

/** fill-opacity of a pattern: over the areas whose feature state says so, only in scope and not where detail replaces it. */
export function patternOpacity(from: "msoa" | "detail", kind: PatternKind): ExpressionSpecification {
  const [key, value] = shownAt[kind];
  const shown: ExpressionSpecification = [
    "case",
    ["all", is(key, value), ["!", is("o", 1)], ["!", is("d", 1)]],
    1,
    0,
  ];
  return kind === "missing" || kind === "suppressed" ? shown : fromHatchZoom(shown, kind, from);
}

/**
 * A pattern over areas. Those for areas without a value are off until an area needs them, and their opacity is a plain 0 until
 * then: one that reads feature states costs every recolouring of 6,856 areas as much again as the fill itself.
 */
const pattern = (from: "msoa" | "detail", kind: PatternKind, theme: Theme): FillLayerSpecification => ({
  id: `${from}-${kind}`,
  type: "fill",
  source: from,
  paint: {
    "fill-antialias": false,
    "fill-pattern": patternName(kind, theme),
    "fill-opacity": kind === "flag" ? patternOpacity(from, kind) : 0,
    "fill-layer-opacity": kind === "flag" ? PATTERN_ON.flag : 0,
  },
});

/** Fills and patterns of both resolutions, and the LSOAs. */
export function areaLayers(theme: Theme, slots: Slots): (FillLayerSpecification | LineLayerSpecification)[] {
  const unknowns = (from: "msoa" | "detail") => [
    ...UNKNOWN_KINDS.map((kind) => pattern(from, kind, theme)),
    pattern(from, "flag", theme),
  ];
  return [
    fill("msoa-fill", "msoa", theme, slots),
    ...unknowns("msoa"),
    fill("detail-fill", "detail", theme, slots),
    ...unknowns("detail"),
    { ...fill("lsoa-fill", "lsoa", theme, slots), minzoom: LSOA_ZOOM },
    {
      id: "street-line",
      type: "line",
      source: "street",
      minzoom: LSOA_ZOOM,
      paint: { "line-color": PAPER[theme].line, "line-width": 0.6, "line-opacity": 0.7 },
    },
  ];
}
