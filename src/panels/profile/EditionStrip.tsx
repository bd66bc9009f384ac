import type { ReactNode } from "react";
import type { EditionCourse } from "../../stats/edition-course";
import type { AsksShares } from "../../stats/edition-rule";
import { percent } from "../../words/format";
import styles from "./Profile.module.css";

type Point = EditionCourse["points"][number];

interface EditionStripProps {
  readonly name: string;
  readonly course: EditionCourse;
  /** What the rule in use asks of an edition, where it is made of shares and is not the Core20 majority. */
  readonly asks: AsksShares | null;
}

/** An area in six editions, as a strip: which flag it, with the shares and the percentile behind that. */
export function EditionStrip({ name, course, asks }: EditionStripProps) {
  const estimated = (year: number): ReactNode =>
    course.estimated && year < 2025 ? <abbr title="estimated from earlier areas">e</abbr> : null;
  const flags = (title: string, holds: (point: Point) => boolean) => (
    <tr>
      <th scope="row">{title}</th>
      {course.points.map((point) => (
        <td key={point.year} className={`${styles.tenth} ${holds(point) ? styles.flaggedThen : ""}`}>
          {holds(point) ? "yes" : "no"}
        </td>
      ))}
    </tr>
  );
  const figures = (title: string, show: (point: Point) => string) => (
    <tr>
      <th scope="row">{title}</th>
      {course.points.map((point) => (
        <td key={point.year} className={styles.tenth}>
          {show(point)}
          {estimated(point.year)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.editions}`}>
        <caption className="visually-hidden">{`Six editions of the index: ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            {course.points.map(({ year }) => (
              <th key={year} scope="col" className={styles.tenth}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flags("Flagged", ({ flagged }) => flagged)}
          {asks ? flags("By the rule in use", asks) : null}
          {figures("Worst fifth", ({ core20 }) => percent(core20))}
          {figures("Worst tenth", ({ decile1 }) => percent(decile1))}
          {figures("Percentile", ({ percentile }) => (percentile * 100).toFixed(0))}
        </tbody>
      </table>
    </div>
  );
}
