import type { Vintage } from "../../src/model/codes";
import type { Rule } from "../../src/model/rule";

/** What a pack can hold. `pdf` is the brief with its map, printed by Chromium; `one-file` is of a footprint: the app with its data as one page. */
export const KINDS = ["list", "brief", "workbook", "image", "pdf", "one-file"] as const;
export type Kind = (typeof KINDS)[number];
/** What a pack of many holds where it is not said, which needs no browser: one-file pages of all boards would take 200 MB. */
export const KINDS_OF_MANY: readonly Kind[] = ["list", "brief", "workbook", "image"];
/** What a pack of one footprint holds where it is not said. */
export const KINDS_OF_ONE: readonly Kind[] = [...KINDS_OF_MANY, "one-file"];

/** What decides the bytes of a pack, beside its data. */
export interface PackOptions {
  readonly vintage: Vintage;
  readonly rule: Rule;
  /** Id of the preset that the rule is, or null. */
  readonly preset: string | null;
  readonly what: readonly Kind[];
  /** The day in its files and their names: YYYY-MM-DD. */
  readonly day: string;
  /** Address of the site that links lead to, with a slash at its end. */
  readonly site?: string | undefined;
}

/** Noon of a day, in local time: the same day in every place where dates are written. */
export const dateOf = (day: string): Date => new Date(`${day}T12:00:00`);
