import { EDITIONS_NOTE } from "../../config/editions";
import { ONE_FILE } from "../../data";
import { useAreas, useEditions, useLsoaEditions, useLsoas } from "../../state/atlas";
import { lsoasInside } from "../../stats/lsoas-inside";
import { courseOf } from "../../stats/edition-course";
import { percent } from "../../words/format";
import { Section } from "../../ui/Panel";
import { EditionDomains } from "./EditionDomains";
import { EditionStreets } from "./EditionStreets";
import styles from "./Profile.module.css";
import { sayCourse } from "./say-course";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { Waiting } from "./Waiting";

const SOURCES = ["imd_editions_flagged_core20"];

/** A bigger set is a list of its own. */
const MOST = 60;

/** The subject in six editions of the index, brought to where people live today. */
export function Editions({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const loaded = useEditions();
  const [lsoas, small] = [useLsoas(), useLsoaEditions()];
  const source = useAttribution(SOURCES);
  if (loaded.status !== "ready")
    return (
      <Section title="Since when?">
        <Waiting pending={loaded} what="Six editions of the index" />
      </Section>
    );
  const { at, msoas, name } = subject;
  const inside = lsoas.status === "ready" ? lsoasInside(lsoas.value, msoas) : [];
  const course = at
    ? courseOf(loaded.value[at.level], [at.row], [])
    : courseOf(loaded.value.msoa21, msoas, areas.population);
  return (
    <Section title="Since when?">
      <p>{sayCourse(course)}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{`Six editions of the index: ${subject.name}`}</caption>
          <thead>
            <tr>
              <th scope="col">Edition</th>
              <th scope="col" className={styles.number}>
                Worst tenth
              </th>
              <th scope="col" className={styles.number}>
                Worst fifth
              </th>
              <th scope="col" className={styles.number}>
                Percentile
              </th>
              <th scope="col">Flagged</th>
            </tr>
          </thead>
          <tbody>
            {course.points.map(({ year, decile1, core20, percentile, flagged }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className={styles.number}>{percent(decile1)}</td>
                <td className={styles.number}>{percent(core20)}</td>
                <td className={styles.number}>{(percentile * 100).toFixed(0)}</td>
                <td>{flagged ? "yes" : "no"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inside.length > MOST ? null : lsoas.status === "ready" && small.status === "ready" ? (
        <EditionStreets name={name} lsoas={lsoas.value} editions={small.value} rows={inside} />
      ) : (
        <Waiting pending={small.status === "ready" ? lsoas : small} what="The small areas inside" />
      )}
      {ONE_FILE ? null : <EditionDomains subject={subject} />}
      <p className={styles.quiet}>
        Shares of people (mid-2022) in the worst tenth and fifth; mean percentile, 0 is the most deprived, 100
        the least. Flagged: half or more in the worst fifth.{" "}
        {course.estimated
          ? "Small areas inside were split, merged or redrawn since 2001: figures before 2025 are estimated. "
          : ""}
        {EDITIONS_NOTE} Source: {source}
      </p>
    </Section>
  );
}
