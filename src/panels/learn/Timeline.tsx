import { timelineOf } from "../../readings/pilot/timeline";
import { sayDay } from "../../readings/voice/words";
import { useCatalogue } from "../../state/catalogue";
import { Section } from "../../ui/Panel";
import type { LogEntry } from "../../workspace/pilot/log-entry";
import type { Pilot } from "../../workspace/pilot/pilot";
import styles from "../voice/Voice.module.css";

interface TimelineProps {
  readonly pilot: Pilot;
  readonly entries: readonly LogEntry[];
}

/** What happened in a pilot, day by day. */
export function Timeline({ pilot, entries }: TimelineProps) {
  const catalogue = useCatalogue();
  const events = timelineOf(pilot, entries, (measure) => catalogue.find(measure)?.name ?? measure);
  if (events.length === 0) return null;
  return (
    <Section title="What happened, day by day">
      <ol className={styles.list} aria-label="What happened, day by day">
        {events.map(({ day, what, theirs }, at) => (
          <li key={at} className={styles.line}>
            <time dateTime={day} className={styles.quiet}>
              {sayDay(day)}
            </time>
            <span className={styles.gone} dir="auto">
              {theirs ? <strong>{what}</strong> : what}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
