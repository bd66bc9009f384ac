import { MARKS, MISSING, PAPER } from "../../config/palettes";

/** Colours of what an image draws besides the classes: the light map's, whatever the theme, so that prints look alike. */
export const INK = {
  paper: "#ffffff",
  text: "#14212b",
  quiet: "#4a5963",
  faint: "#5f6e78",
  line: "#d5dbe1",
  water: "#f6f8f9",
  land: "#e2e6ea",
  areaLine: PAPER.light.line,
  district: PAPER.light.district,
  outline: PAPER.light.icb,
  accent: "#0a558c",
  flag: MARKS.light.flag,
  flagHalo: MARKS.light.halo,
  hatch: "#4a1602",
  pocket: MARKS.light.pocket,
  bigLocal: MARKS.light.bigLocal,
  noDataLine: MISSING.light.mark,
} as const;
