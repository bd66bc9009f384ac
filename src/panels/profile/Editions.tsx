import { EDITIONS_NOTE } from "../../config/editions";
import { ONE_FILE } from "../../data";
import { useAreas, useEditions, useLsoaEditions, useLsoas } from "../../state/atlas";
import { useView } from "../../state/view-store";
import { lsoasInside } from "../../stats/lsoas-inside";
import { isCore20Majority, rulesShares } from "../../stats/edition-rule";
import { courseOf } from "../../stats/edition-course";
import { Section } from "../../ui/Panel";
import { EditionDomains } from "./EditionDomains";
import { EditionStreets } from "./EditionStreets";
import { EditionStrip } from "./EditionStrip";
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
  const { rule } = useView();
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
      <EditionStrip name={name} course={course} asks={isCore20Majority(rule) ? null : rulesShares(rule)} />
      {inside.length > MOST ? null : lsoas.status === "ready" && small.status === "ready" ? (
        <EditionStreets name={name} lsoas={lsoas.value} editions={small.value} rows={inside} />
      ) : (
        <Waiting pending={small.status === "ready" ? lsoas : small} what="The small areas inside" />
      )}
      {ONE_FILE ? null : <EditionDomains subject={subject} />}
      <p className={styles.quiet}>
        Shares of people (mid-2022) in the worst tenth and fifth; mean percentile, 0 is the most deprived, 100
        the least. Flagged: half or more in the worst fifth (the rule Core20 majority).{" "}
        {course.estimated
          ? "Small areas inside were split, merged or redrawn since 2001: figures before 2025 are estimated. "
          : ""}
        {EDITIONS_NOTE} Source: {source}
      </p>
    </Section>
  );
}
