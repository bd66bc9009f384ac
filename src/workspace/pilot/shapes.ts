import * as v from "valibot";
import { isDay } from "../voice/entry";

/** The most that one box of a pilot may hold, in UTF-16 units: some five pages. */
export const MOST_TEXT = 20_000;

/** Text alone, kept to the letter; up to `most` UTF-16 units. */
export const text = (most: number = MOST_TEXT) =>
  v.pipe(
    v.string(),
    v.check((one) => one.length <= most, `is longer than ${most} characters`),
  );

/** Text that says something. */
export const words = (most: number) =>
  v.pipe(
    text(most),
    v.check((one) => one.trim() !== "", "is empty"),
  );

const shaped = (pattern: RegExp, problem: string) =>
  v.pipe(
    v.string(),
    v.check((one) => pattern.test(one), problem),
  );
export const msoa = shaped(/^E02\d{6}$/, "is no area code");
/** Id of a measure of the catalogue, shipped or own. */
export const measure = shaped(/^\w{1,80}$/, "is no measure");
export const day = v.pipe(v.string(), v.check(isDay, "is no day"));
/** A day, or "" where none is set yet. */
export const maybeDay = v.union([v.literal(""), day]);
/** When something was fixed, to the second and beyond (ISO 8601). */
export const moment = v.pipe(
  v.string(),
  v.check((one) => !Number.isNaN(Date.parse(one)), "is no date"),
);
export const sha256 = shaped(/^[0-9a-f]{64}$/, "is no SHA-256");

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A list that names nothing twice. */
export const once = <const S extends v.GenericSchema<unknown, string>>(of: S) =>
  v.pipe(
    v.array(of),
    v.check((all) => new Set(all).size === all.length, "names one thing twice"),
  );
