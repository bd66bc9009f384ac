import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { HALO_ZOOM, LSOA_ZOOM, MSOA_LINE_ZOOM } from "../config/layers";
import { MARKS, PAPER, type Theme } from "../config/palettes";
import { icbLevel, type Vintage } from "../model/codes";
import { EDGE } from "./edge-state";
import {
  AREA_LINE,
  AT_SEA,
  DISTRICT_LINE,
  FLAG_LINE,
  HALO_EXTRA,
  HOVERED_LINE,
  ICB_LINE,
  LINE_OPACITY,
  SELECTED_LINE,
  STREET_WIDTH,
  type Stops,
} from "./widths";

type Lines = "msoa" | "detail";

const edgeSource = { msoa: "msoa-edge", detail: "detail-edge" } as const;
const state: ExpressionSpecification = ["coalesce", ["feature-state", "k"], EDGE.none];

/** A width in pixels by zoom. */
const byZoom = (stops: Stops): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;

/** The overview's lines step aside where detailed ones are drawn. */
const unlessReplaced = (from: Lines, opacity: number): ExpressionSpecification | number =>
  from === "detail" ? opacity : ["case", ["==", state, EDGE.replaced], 0, opacity];

/** Layers that differ in nothing but paint share their geometry, so a zoom to start from is paint as well. */
const shownFrom = (zoom: number): ExpressionSpecification => ["step", ["zoom"], 0, zoom, 1];

/** A width by zoom and by what the line says; 0 for a line that says nothing. */
const markWidth = (extra: number): ExpressionSpecification => {
  const at = (stop: number): ExpressionSpecification => [
    "match",
    state,
    EDGE.flag,
    (FLAG_LINE[stop]?.[1] ?? 0) + extra,
    EDGE.hovered,
    (HOVERED_LINE[stop]?.[1] ?? 0) + extra,
    EDGE.selected,
    (SELECTED_LINE[stop]?.[1] ?? 0) + extra,
    0,
  ];
  const stops = FLAG_LINE.flatMap(([zoom], stop) => [zoom, at(stop)]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
};

export const HALO_WIDTH = markWidth(HALO_EXTRA);

const base = (from: Lines) => ({ type: "line", source: edgeSource[from] }) as const;
const round = { "line-cap": "round", "line-join": "round" } as const;

/** A width by zoom for a boundary of boards, thinner at the sea: a coast has more line than shape. */
const boundaryWidth = (key: string): ExpressionSpecification => {
  const at = (width: number): ExpressionSpecification => [
    "case",
    ["==", ["get", key], 2],
    width * AT_SEA,
    width,
  ];
  const stops = ICB_LINE.flatMap(([zoom, width]) => [zoom, at(width)]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
};

const linesOf = (from: Lines, theme: Theme, vintage: Vintage): LineLayerSpecification[] => [
  {
    ...base(from),
    id: `${from}-line`,
    layout: round,
    paint: {
      "line-color": PAPER[theme].line,
      "line-layer-opacity": shownFrom(MSOA_LINE_ZOOM),
      "line-width": byZoom(AREA_LINE),
      "line-opacity": unlessReplaced(from, LINE_OPACITY.area),
    },
  },
  {
    ...base(from),
    id: `${from}-district`,
    filter: ["==", ["get", "lad"], 1],
    minzoom: 7,
    layout: round,
    paint: {
      "line-color": PAPER[theme].district,
      "line-width": byZoom(DISTRICT_LINE),
      "line-opacity": unlessReplaced(from, LINE_OPACITY.boundary),
    },
  },
  {
    ...base(from),
    id: `${from}-icb`,
    filter: [">=", ["get", icbLevel(vintage)], 1],
    layout: round,
    paint: {
      "line-color": PAPER[theme].icb,
      "line-width": boundaryWidth(icbLevel(vintage)),
      "line-opacity": unlessReplaced(from, LINE_OPACITY.boundary),
    },
  },
  {
    ...base(from),
    id: `${from}-halo`,
    layout: round,
    paint: {
      "line-layer-opacity": shownFrom(HALO_ZOOM),
      "line-color": MARKS[theme].halo,
      // On the overview it reads feature states late (`LateHalo`).
      "line-width": from === "detail" ? HALO_WIDTH : 0,
      "line-opacity": LINE_OPACITY.halo,
    },
  },
  {
    ...base(from),
    id: `${from}-mark`,
    layout: round,
    paint: {
      "line-color": [
        "match",
        state,
        EDGE.selected,
        MARKS[theme].selected,
        EDGE.hovered,
        MARKS[theme].hovered,
        MARKS[theme].flag,
      ],
      "line-width": markWidth(0),
    },
  },
];

/** The lines between LSOAs of one MSOA, where LSOAs are told apart. */
export const streetLayer = (theme: Theme): LineLayerSpecification => ({
  id: "street-line",
  type: "line",
  source: "street",
  minzoom: LSOA_ZOOM,
  paint: {
    "line-color": PAPER[theme].line,
    "line-width": STREET_WIDTH,
    "line-opacity": LINE_OPACITY.street,
  },
});

/** Area lines, district and ICB boundaries, and the outlines of flagged, hovered and selected areas, at both resolutions. */
export const lineLayers = (theme: Theme, vintage: Vintage): LineLayerSpecification[] => [
  ...linesOf("msoa", theme, vintage),
  ...linesOf("detail", theme, vintage),
];
