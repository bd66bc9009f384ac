import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { HALO_ZOOM, MSOA_LINE_ZOOM } from "../config/layers";
import { MARKS, PAPER, type Theme } from "../config/palettes";
import { icbLevel, type Vintage } from "../model/codes";
import { EDGE } from "./edge-state";

type Lines = "msoa" | "detail";

const edgeSource = { msoa: "msoa-edge", detail: "detail-edge" } as const;
const state: ExpressionSpecification = ["coalesce", ["feature-state", "k"], EDGE.none];

/** A width in pixels by zoom. */
const byZoom = (...stops: readonly (readonly [number, number])[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;

/** The overview's lines step aside where detailed ones are drawn. */
const unlessReplaced = (from: Lines, opacity: number): ExpressionSpecification | number =>
  from === "detail" ? opacity : ["case", ["==", state, EDGE.replaced], 0, opacity];

/** Layers that differ in nothing but paint share their geometry, so a zoom to start from is paint as well. */
const shownFrom = (zoom: number): ExpressionSpecification => ["step", ["zoom"], 0, zoom, 1];

/** A width by zoom and by what the line says; 0 for a line that says nothing. */
const markWidth = (extra: number): ExpressionSpecification => {
  const at = (flag: number, hovered: number, selected: number): ExpressionSpecification => [
    "match",
    state,
    EDGE.flag,
    flag + extra,
    EDGE.hovered,
    hovered + extra,
    EDGE.selected,
    selected + extra,
    0,
  ];
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    5,
    at(0.6, 1.6, 2.2),
    7.5,
    at(1.1, 1.8, 2.4),
    10,
    at(2, 2.2, 3),
    13,
    at(3, 3, 4),
  ];
};

export const HALO_WIDTH = markWidth(2.4);

const base = (from: Lines) => ({ type: "line", source: edgeSource[from] }) as const;
const round = { "line-cap": "round", "line-join": "round" } as const;

/** A width by zoom for a boundary of boards, thinner at the sea: a coast has more line than shape. */
const boundaryWidth = (key: string): ExpressionSpecification => {
  const at = (width: number): ExpressionSpecification => [
    "case",
    ["==", ["get", key], 2],
    width * 0.4,
    width,
  ];
  return ["interpolate", ["linear"], ["zoom"], 5, at(0.8), 8, at(1.5), 12, at(2.4)];
};

const linesOf = (from: Lines, theme: Theme, vintage: Vintage): LineLayerSpecification[] => [
  {
    ...base(from),
    id: `${from}-line`,
    layout: round,
    paint: {
      "line-color": PAPER[theme].line,
      "line-layer-opacity": shownFrom(MSOA_LINE_ZOOM),
      "line-width": byZoom([8, 0.3], [11, 0.9], [13, 1.6]),
      "line-opacity": unlessReplaced(from, 0.75),
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
      "line-width": byZoom([7, 0.4], [10, 1.1], [13, 1.8]),
      "line-opacity": unlessReplaced(from, 0.9),
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
      "line-opacity": unlessReplaced(from, 0.9),
    },
  },
  {
    ...base(from),
    id: `${from}-halo`,
    layout: round,
    paint: {
      "line-layer-opacity": shownFrom(HALO_ZOOM),
      "line-color": MARKS[theme].halo,
      // On the overview it reads feature states late (`LatePaint`).
      "line-width": from === "detail" ? HALO_WIDTH : 0,
      "line-opacity": 0.9,
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

/** Area lines, district and ICB boundaries, and the outlines of flagged, hovered and selected areas, at both resolutions. */
export const lineLayers = (theme: Theme, vintage: Vintage): LineLayerSpecification[] => [
  ...linesOf("msoa", theme, vintage),
  ...linesOf("detail", theme, vintage),
];
