import { ASKED_OF_PILOTS, LEARNING_AIMS } from "../../config/pilot";
import { CORE_CONDITIONS, THEMES } from "../../config/report";
import type { PilotEdit } from "../../state/pilot-edit";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { EntryText } from "../voice/EntryText";
import { Ticks } from "../voice/Ticks";
import styles from "../voice/Voice.module.css";
import { LongText } from "./LongText";
import { PlanAreas } from "./PlanAreas";
import { PlanOutcomes } from "./PlanOutcomes";

/** What a pilot is: where, from when, what is tried, who decides, what is watched, what would count. */
export function PlanTab({ edit: { pilot, change } }: { readonly edit: PilotEdit }) {
  const learned = LEARNING_AIMS.filter((aim) => !pilot.aims.includes(aim));
  return (
    <div className={styles.pane}>
      <Section title="Question">
        <EntryText label="Name of the pilot" value={pilot.name} onChange={(name) => change({ name })} />
        <LongText
          label="What is it to find out?"
          value={pilot.question}
          rows={2}
          onChange={(question) => change({ question })}
        />
        <EntryText
          label="Starts on"
          type="date"
          value={pilot.start}
          onChange={(start) => change({ start })}
        />
      </Section>
      <PlanAreas codes={pilot.areas} onChange={(areas) => change({ areas })} />
      <Section title="What is tried">
        <LongText
          label="What is tried, in your own words"
          value={pilot.tried}
          onChange={(tried) => change({ tried })}
        />
        <Ticks
          legend="Themes of the report Well-placed"
          of={THEMES}
          ticked={pilot.themes}
          onChange={(themes) => change({ themes })}
        />
        <Ticks
          legend="Core conditions that it works on"
          of={CORE_CONDITIONS}
          ticked={pilot.conditions}
          onChange={(conditions) => change({ conditions })}
        />
      </Section>
      <Section title="Who decides">
        <LongText
          label="People who live there decide"
          value={pilot.community}
          rows={2}
          onChange={(community) => change({ community })}
        />
        <LongText
          label="Partners decide"
          value={pilot.partners}
          rows={2}
          onChange={(partners) => change({ partners })}
        />
        <p className={styles.quiet}>
          The four conditions of the report Well-placed, as questions of ours. The answers are written down,
          not scored.
        </p>
        {CORE_CONDITIONS.map((condition) => (
          <LongText
            key={condition}
            label={`${condition}: ${ASKED_OF_PILOTS[condition]}`}
            value={pilot.asked[condition]}
            rows={2}
            onChange={(answer) => change({ asked: { ...pilot.asked, [condition]: answer } })}
          />
        ))}
      </Section>
      <PlanOutcomes pilot={pilot} onChange={change} />
      <Section title="What would count">
        <LongText
          label="What would count as what"
          note="Before anything is known: what would you call a change for the better, what none, what for the worse, and what would you then do?"
          value={pilot.counts}
          onChange={(counts) => change({ counts })}
        />
        <LongText
          label="What is to be learned without figures"
          value={pilot.aims}
          onChange={(aims) => change({ aims })}
        />
        {learned.length > 0 ? (
          <details>
            <summary>Proposals, each to take or leave</summary>
            <ul className={styles.list}>
              {learned.map((aim) => (
                <li key={aim} className={styles.line}>
                  <span className={styles.gone}>{aim}</span>
                  <Button
                    aria-label={`Take: ${aim}`}
                    onPress={() => change({ aims: pilot.aims === "" ? aim : `${pilot.aims}\n${aim}` })}
                  >
                    Take
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </Section>
    </div>
  );
}
