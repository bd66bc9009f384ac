import { isLadCode } from "../model/codes";
import type { Rule } from "../model/rule";
import { isoDay } from "../words/iso-day";
import { shortCode } from "./check-code";

/** Longest part of a name: names stay far below what Windows takes. */
const LONGEST = 70;

/** A part of a file name: words joined by hyphens; codes keep their capitals. */
const part = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");

export interface NameOf {
  /** The footprint or place as people call it: "NHS Cheshire and Merseyside", "England". */
  readonly scope: string;
  /** Footprint and place codes (a district's, or a neighbourhood's: the version of its plan and its id); absent or null for England. */
  readonly footprint?: string | null;
  readonly place?: string | null;
  /** What the file holds: "flagged-msoas". */
  readonly what: string;
  /** The rule that decides what is in the file, if one does: see `ruleName`. */
  readonly rule?: string;
  /** Anything else that decides what is in the file and is too long for a name: it goes by a short code. */
  readonly settings?: unknown;
  /** The day in the reader's own time, as in every file. */
  readonly date: Date;
  readonly extension: string;
}

/** A rule in a file name: the id of the preset, or for a rule of one's own a short code of what it says. */
export const ruleName = (preset: string | null, rule: Rule): string =>
  preset ?? `own-rule-${shortCode(JSON.stringify(rule))}`;

/**
 * Name of every file that the app saves, by docs/methods.md, that people can read and that two views do not share:
 * "nhs-cheshire-and-merseyside_icb-E54000008_flagged-msoas_core20-majority_2026-11-23.csv".
 */
export function fileName({ scope, footprint, place, what, rule, settings, date, extension }: NameOf): string {
  const parts = [
    part(scope).toLowerCase(),
    footprint ? `icb-${part(footprint)}` : "",
    place ? `${isLadCode(place) ? "lad" : "neighbourhood"}-${part(place)}` : "",
    part(what),
    part(rule ?? ""),
    settings === undefined ? "" : shortCode(JSON.stringify(settings)),
    isoDay(date),
  ];
  return `${parts.filter((text) => text !== "").join("_")}.${extension}`;
}
