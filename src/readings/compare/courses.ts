import type { Editions, EditionMeasures } from "../../model/editions";
import type { Unit } from "./compare-rows";

/** What is followed over the editions, with its name and how it is said. */
export const COURSE_MEASURES = [
  { value: "core20", label: "People in the worst fifth", what: "Share of people in the most deprived fifth" },
  {
    value: "decile1",
    label: "People in the worst tenth",
    what: "Share of people in the most deprived tenth",
  },
  {
    value: "percentile",
    label: "Mean percentile",
    what: "Mean percentile of people, 0 is the most deprived",
  },
] as const satisfies readonly {
  readonly value: keyof EditionMeasures;
  readonly label: string;
  readonly what: string;
}[];
export type CourseMeasure = (typeof COURSE_MEASURES)[number]["value"];

/** A unit through the editions, oldest first, in proportions from 0 to 1. */
export interface Course extends Pick<Unit, "code" | "name"> {
  readonly values: readonly number[];
}

/** One measure of units over the six editions; a unit is one row of its level. */
export const coursesOf = (
  editions: Editions,
  measure: CourseMeasure,
  units: readonly Pick<Unit, "code" | "name" | "level" | "row">[],
): readonly Course[] =>
  units.map(({ code, name, level, row }) => ({
    code,
    name,
    values: editions[level].editions.map((edition) => edition[measure][row] ?? NaN),
  }));
