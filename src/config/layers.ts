import type { Bounds } from "../model/geometry";

/** The sources of the map: points, and what a person draws. */
export const SOURCES = ["pocket", "big-local", "voice", "sketch", "place", "picked"] as const;
export type SourceId = (typeof SOURCES)[number];

/** Every layer of the style, the lowest first. Nothing is drawn in another order; areas and their lines (`map/areas`) lie between the first two. */
export const LAYERS = [
  "land",
  "pocket-mark",
  "big-local-mark",
  "place-label",
  "voice-mark",
  "voice-count",
  "picked-halo",
  "picked-ring",
  "sketch-line",
  "sketch-corner",
] as const;

/** From this zoom LSOAs are drawn in place of MSOAs, of every footprint on the screen. */
export const LSOA_ZOOM = 11;
/** From this zoom thin lines separate MSOAs: below it they would be all that is seen. */
export const MSOA_LINE_ZOOM = 8;
/** From this zoom districts are told apart by lines. */
export const DISTRICT_ZOOM = 7;
/** From this zoom the outlines of flagged areas have a halo. */
export const HALO_ZOOM = 6.5;
/** With England in view, a click picks the ICB below this zoom and the MSOA from it. */
export const SELECT_ZOOM = 9;
/** From this zoom the names of towns are loaded: one before the first is drawn. */
export const TOWN_ZOOM = 8;
/** From this zoom areas with entries of what people say have a mark with their number, as hidden pockets have theirs. */
export const VOICE_ZOOM = 6.5;
/** Below this zoom a picked area may be too small to find by its outline, and has a ring around it. */
export const RING_ZOOM = 11;
/** From this zoom hatching is legible; below it the outline alone carries the flag. */
export const HATCH_ZOOM = 7.5;
export const MAX_ZOOM = 15;

/** England with its islands, and how far the camera may wander. */
export const ENGLAND_BOUNDS: Bounds = [-6.42, 49.86, 1.77, 55.82];
export const CAMERA_BOUNDS: Bounds = [-25, 42, 20, 63];
