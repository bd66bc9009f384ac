import type { Areas } from "../../model/area";

/** Codes found in a pasted text that are MSOAs of England, in their order and once each, and those that are not. */
export interface Pasted {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads MSOA codes out of any text (lists, lines, table cells). Codes that England's areas lack are told apart. */
export function readPasted(areas: Areas, text: string): Pasted {
  const known = new Set(areas.code);
  const found = [...new Set(text.toUpperCase().match(/E0[12]\d{6}/g) ?? [])];
  return {
    codes: found.filter((code) => known.has(code)),
    unknown: found.filter((code) => !known.has(code)),
  };
}
