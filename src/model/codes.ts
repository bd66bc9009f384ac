/** The two vintages of Integrated Care Boards that ship: 36 since 1 April 2026, 42 before. */
export const VINTAGES = ["2026", "2024"] as const;
export type Vintage = (typeof VINTAGES)[number];

/** Geographies for which every indicator is computed, finest first. Arrays of a level are in code order. */
export const LEVELS = ["msoa21", "lad24", "icb24", "icb26", "ctry21"] as const;
export type Level = (typeof LEVELS)[number];

/** Number of LSOAs (2021) of England: N of docs/methods.md. */
export const LSOA_COUNT = 33755;
/** Number of MSOAs (2021) of England. */
export const MSOA_COUNT = 6856;
export const ENGLAND = "E92000001";

const MSOA = /^E02\d{6}$/;
const LSOA = /^E01\d{6}$/;
const LAD = /^E0[6-9]\d{6}$/;
const ICB = /^E54\d{6}$/;

/** Whether a text is shaped like the code of an English MSOA. */
export const isMsoaCode = (text: string): boolean => MSOA.test(text);
/** Whether a text is shaped like the code of an English LSOA. */
export const isLsoaCode = (text: string): boolean => LSOA.test(text);
/** Whether a text is shaped like the code of an English local authority district. */
export const isLadCode = (text: string): boolean => LAD.test(text);
/** Whether a text is shaped like the code of an Integrated Care Board. */
export const isIcbCode = (text: string): boolean => ICB.test(text);
/** The vintage that is not this one. */
export const otherVintage = (vintage: Vintage): Vintage => (vintage === "2026" ? "2024" : "2026");
/** The level of the ICBs of a vintage. */
export const icbLevel = (vintage: Vintage): "icb26" | "icb24" => (vintage === "2026" ? "icb26" : "icb24");
