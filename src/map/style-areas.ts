import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { HATCH_ZOOM, LSOA_ZOOM } from "../config/layers";
import { PAPER, type Theme } from "../config/palettes";
import { patternName, type PatternKind } from "./patterns";
import { slotColour, type Slots } from "./slots";
import { LINE_OPACITY, STREET_WIDTH, type Stops } from "./widths";

/** How strongly areas out of scope stay visible: the eye goes to the scope and still knows where it lies. */
export const DIMMED = { light: 0.28, dark: 0.3 } as const;

/** Hatching steps back where the LSOAs under it are the subject; the outline stays. */
export const HATCH_OVER_LSOAS = 0.35;

/** The colours of a source's areas. */
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
    "fill-color": slotColour(slots, PAPER[theme].land, DIMMED[theme]),
  },
});

/** Strength of hatch and dots by zoom: noise on areas of a few pixels, they come in with the zoom. */
export const hatchStops = (overLsoas: number): Stops => [
  [HATCH_ZOOM - 0.5, 0],
  [HATCH_ZOOM + 0.5, 1],
  [LSOA_ZOOM, 1],
  [LSOA_ZOOM + 0.5, overLsoas],
];

const fromHatchZoom = (overLsoas: number): ExpressionSpecification =>
  [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...hatchStops(overLsoas).flat(),
  ] as unknown as ExpressionSpecification;

/** What is unknown is drawn at any zoom. */
export const seenFromFar = (kind: PatternKind): boolean => kind === "missing" || kind === "suppressed";

/** fill-layer-opacity of a pattern that some area needs. At 0 a layer is not drawn at all, and unlike a minzoom costs no copy. */
export const patternOn = (from: "msoa" | "detail", kind: PatternKind): ExpressionSpecification | number =>
  seenFromFar(kind) ? 1 : fromHatchZoom(kind === "flag" && from === "detail" ? HATCH_OVER_LSOAS : 1);

/** In drawing order. */
export const PATTERN_KINDS: readonly PatternKind[] = ["missing", "suppressed", "noted", "flag"];

const shownAt = { missing: ["u", 1], suppressed: ["u", 2], noted: ["u", 3], flag: ["f", 1] } as const;

/** fill-opacity of a pattern: over the areas whose feature state says so. */
export const patternOpacity = (kind: PatternKind): ExpressionSpecification => {
  const [key, value] = shownAt[kind];
  return ["case", ["==", ["feature-state", key], value], 1, 0];
};

/** A pattern over areas, off until an area needs it; on the overview it reads feature states late (`LatePaint`). */
const pattern = (from: "msoa" | "detail", kind: PatternKind, theme: Theme): FillLayerSpecification => ({
  id: `${from}-${kind}`,
  type: "fill",
  source: from,
  paint: {
    "fill-antialias": false,
    "fill-pattern": patternName(kind, theme),
    "fill-opacity": from === "detail" ? patternOpacity(kind) : 0,
    "fill-layer-opacity": 0,
  },
});

/** Fills and patterns of both resolutions, and the LSOAs. */
export function areaLayers(theme: Theme, slots: Slots): (FillLayerSpecification | LineLayerSpecification)[] {
  const patterns = (from: "msoa" | "detail") => PATTERN_KINDS.map((kind) => pattern(from, kind, theme));
  return [
    fill("msoa-fill", "msoa", theme, slots),
    ...patterns("msoa"),
    fill("detail-fill", "detail", theme, slots),
    ...patterns("detail"),
    { ...fill("lsoa-fill", "lsoa", theme, slots), minzoom: LSOA_ZOOM },
    {
      id: "street-line",
      type: "line",
      source: "street",
      minzoom: LSOA_ZOOM,
      paint: {
        "line-color": PAPER[theme].line,
        "line-width": STREET_WIDTH,
        "line-opacity": LINE_OPACITY.street,
      },
    },
  ];
}
