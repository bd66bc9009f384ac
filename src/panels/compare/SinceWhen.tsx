import { EDITIONS_NOTE } from "../../config/editions";
import { useEditions, useLsoaEditions } from "../../state/atlas";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Section } from "../../ui/Panel";
import { Waiting } from "../profile/Waiting";
import { Courses } from "./Courses";
import { Tenths } from "./Tenths";
import styles from "../profile/Profile.module.css";

/** How footprints and places went over six editions of the index, and where the people here stood in 2019. */
export function SinceWhen() {
  const editions = useEditions();
  const lsoas = useLsoaEditions();
  return (
    <Section title="Since when?">
      <p className={styles.quiet}>{EDITIONS_NOTE}</p>
      <ErrorBoundary what="The lines">
        {editions.status === "ready" ? (
          <Courses editions={editions.value} />
        ) : (
          <Waiting pending={editions} what="Six editions of the index" />
        )}
      </ErrorBoundary>
      <ErrorBoundary what="The grid">
        {lsoas.status === "ready" ? (
          <Tenths tenths={lsoas.value.tenths} />
        ) : (
          <Waiting pending={lsoas} what="Six editions by small area" />
        )}
      </ErrorBoundary>
    </Section>
  );
}
