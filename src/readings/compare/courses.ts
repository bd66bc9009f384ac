import type { Editions, EditionMeasures } from "../../model/editions";
import type { Areas } from "../../model/area";
import { courseOf } from "../../stats/edition-course";
import type { Member } from "../levels";

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
export interface Course extends Pick<Member, "code" | "name"> {
  readonly values: readonly number[];
}

/** One measure of areas of any level over the six editions: their level's own, or that of their MSOAs together. */
export const coursesOf = (
  editions: Editions,
  measure: CourseMeasure,
  units: readonly Member[],
  { population }: Pick<Areas, "population">,
): readonly Course[] =>
  units.map(({ code, name, msoas, at }) => {
    const course = at
      ? courseOf(editions[at.level], [at.row], [])
      : courseOf(editions.msoa21, msoas, population);
    return { code, name, values: course.points.map((point) => point[measure]) };
  });
