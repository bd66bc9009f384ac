import type { Rule } from "../model/rule";
import { shortCode } from "./check-code";

/** A part of a file name: lower-case words joined by hyphens; codes keep their capitals. */
const part = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export interface NameOf {
  /** The footprint or place as people call it: "NHS Cheshire and Merseyside", "England". */
  readonly scope: string;
  /** Footprint and place codes, or both null for England. */
  readonly footprint: string | null;
  readonly place: string | null;
  /** "flagged-msoas". */
  readonly what: string;
  /** Id of the preset, or null for a rule of one's own, which goes by a short code of what it says. */
  readonly preset: string | null;
  readonly rule: Rule;
  /** ISO date. */
  readonly date: string;
  readonly extension: string;
}

/**
 * Name of a download by docs/methods.md, that people can read and that two views do not share:
 * "nhs-cheshire-and-merseyside_icb-E54000008_flagged-msoas_core20-majority_2026-11-23.csv".
 */
export function fileName({ scope, footprint, place, what, preset, rule, date, extension }: NameOf): string {
  const codes = [footprint ? `icb-${part(footprint)}` : "", place ? `lad-${part(place)}` : ""];
  const which = preset ?? `own-rule-${shortCode(JSON.stringify(rule))}`;
  const parts = [part(scope).toLowerCase(), ...codes, part(what), part(which), date];
  return `${parts.filter((text) => text !== "").join("_")}.${extension}`;
}
