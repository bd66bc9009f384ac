import type { Addition } from "../model/additions";
import type { ServiceKind } from "../model/services";
import type { Theme } from "./palettes";

/** Side of the square that the shapes below are drawn on. */
export const SHAPE_SIDE = 40;

/** Outlines of the marks as SVG paths: a cross, a capsule, an open book, a hexagon. They differ in shape, not by colour alone. */
export const SHAPES: Readonly<Record<Addition, string>> = {
  practice: "M15 6H25V15H34V25H25V34H15V25H6V15H15Z",
  pharmacy: "M17.7 33.7L33.7 17.7A8 8 0 0 0 22.3 6.3L6.3 22.3A8 8 0 0 0 17.7 33.7Z",
  library: "M20 11C16 7.5 10 7 5 8V31C10 30 16 30.5 20 34C24 30.5 30 30 35 31V8C30 7 24 7.5 20 11Z",
  pride: "M34 20L27 32.1L13 32.1L6 20L13 7.9L27 7.9Z",
};
/** Lines inside a shape: where a capsule's halves meet, and a book's spine. */
export const SEAMS: Readonly<Partial<Record<Addition, string>>> = {
  pharmacy: "M14.3 14.3L25.7 25.7",
  library: "M20 12V32",
};

/** Colours of the marks; the halo around them is that of all marks (config/palettes). Pride in Place is in the ink of Big Local. */
export const ADDITION_COLOURS: Readonly<Record<Theme, Readonly<Record<Addition, string>>>> = {
  light: { practice: "#1d3fa8", pharmacy: "#0b5e37", library: "#7c3a06", pride: "#111827" },
  dark: { practice: "#a9c4ff", pharmacy: "#7fe3ac", library: "#fbc98a", pride: "#f8fafc" },
};

/** Services nearer to each other than this are one mark, in CSS pixels, up to the last whole zoom of clusters. */
export const CLUSTER_RADIUS = 44;
export const CLUSTER_LAST_ZOOM = 11;
/** From this zoom services are named where there is room. */
export const SITE_NAME_ZOOM = 13;
/** From this zoom places of Pride in Place are named where there is room. */
export const PRIDE_NAME_ZOOM = 8.5;

/** Who publishes each list of services, in the words of a note on the map. */
export const PUBLISHERS: Readonly<Record<ServiceKind, string>> = {
  practice: "NHS England",
  pharmacy: "NHS Business Services Authority",
  library: "Arts Council England",
};

/** Which allocations the list sizes of practices come from. */
export const LISTS_OF = "allocations of 2024/25";
