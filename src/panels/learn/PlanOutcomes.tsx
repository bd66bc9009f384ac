import { useMemo } from "react";
import type { Indicator } from "../../model/indicator";
import { useCatalogue } from "../../state/catalogue";
import { Button } from "../../ui/Button";
import { CheckedField } from "../../ui/CheckedField";
import { Section } from "../../ui/Panel";
import { useOneByOne } from "../../ui/use-one-by-one";
import { SelectField } from "../../ui/SelectField";
import type { Pilot, WatchedOutcome } from "../../workspace/pilot/pilot";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";
import { isShare, knownChange } from "./use-plan-asks";

const NONE = "none";

/** The shares of the catalogue that an outcome can be: those whose change the data know, the others, the own. */
function useShares() {
  const catalogue = useCatalogue();
  return useMemo(() => {
    const shares = catalogue.indicators.filter(
      (one) => isShare(one) && !one.describes && one.listed !== false && one.group !== "since",
    );
    const under = (section: string, is: (one: Indicator) => boolean) =>
      shares.filter(is).map(({ id, name, period }) => ({ value: id, label: `${name} (${period})`, section }));
    const isOwn = ({ group }: Indicator): boolean => group === "own";
    const isKnown = ({ id }: Indicator): boolean => knownChange(id) !== undefined;
    return [
      ...under("Counted in 2011 and 2021, so that it is known how far it moves", isKnown),
      ...under("Your own figures", isOwn),
      ...under("Others", (one) => !isOwn(one) && !isKnown(one)),
    ];
  }, [catalogue]);
}

interface OutcomeProps {
  readonly outcome: WatchedOutcome;
  readonly placebo: boolean;
  readonly onChange: (outcome: WatchedOutcome | null) => void;
}

function Outcome({ outcome, placebo, onChange }: OutcomeProps) {
  const catalogue = useCatalogue();
  const { measure, why, by, spread } = outcome;
  const name = catalogue.find(measure)?.name ?? `${measure} (not on this machine)`;
  const typed = spread === null ? "" : String(spread);
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <strong className={styles.gone}>{name}</strong>
        <Button look="plain" aria-label={`Take out ${name}`} onPress={() => onChange(null)}>
          Take out
        </Button>
      </div>
      <div className={styles.fields}>
        <EntryText
          label={placebo ? "Why it should not move" : "Why it should move"}
          value={why}
          onChange={(next) => onChange({ ...outcome, why: next })}
        />
        {placebo ? null : (
          <EntryText
            label="By when"
            type="date"
            value={by}
            onChange={(next) => onChange({ ...outcome, by: next })}
          />
        )}
        {placebo || knownChange(measure) ? null : (
          <CheckedField
            label="How much similar areas differ in their change, points"
            inputMode="decimal"
            value={typed}
            problem={null}
            note="From your own figures of two years, for example; without it nobody can say what could be seen."
            onChange={(text) => {
              const value = Number(text);
              if (text.trim() === "") onChange({ ...outcome, spread: null });
              else if (value >= 0 && value <= 100) onChange({ ...outcome, spread: value });
            }}
          />
        )}
      </div>
    </li>
  );
}

interface ListProps {
  readonly title: string;
  readonly label: string;
  readonly lead: string;
  readonly all: readonly WatchedOutcome[];
  readonly placebo: boolean;
  readonly onChange: (all: WatchedOutcome[]) => void;
}

function OutcomeList({ title, label, lead, all, placebo, onChange }: ListProps) {
  const shares = useShares();
  const left = shares.filter(({ value }) => !all.some(({ measure }) => measure === value));
  return (
    <Section title={title}>
      <p className={styles.quiet}>{lead}</p>
      <ul className={styles.list} aria-label={title}>
        {all.map((outcome, at) => (
          <Outcome
            key={outcome.measure}
            outcome={outcome}
            placebo={placebo}
            onChange={(next) => onChange(all.flatMap((one, i) => (i === at ? (next ?? []) : one)))}
          />
        ))}
      </ul>
      <SelectField
        label={label}
        value={NONE}
        choices={[{ value: NONE, label: "Choose a measure" }, ...left]}
        onChange={(measure) => {
          if (measure !== NONE) onChange([...all, { measure, why: "", by: "", spread: null }]);
        }}
      />
    </Section>
  );
}

interface PlanOutcomesProps {
  readonly pilot: Pilot;
  readonly onChange: (patch: Partial<Pilot>) => void;
}

/** What is watched: outcomes that should move, and some that should not. */
export function PlanOutcomes({ pilot, onChange }: PlanOutcomesProps) {
  // Each holds a list of all shares: together they would hold up the page.
  const inTurn = useOneByOne();
  return (
    <>
      {inTurn(
        1,
        <OutcomeList
          title="Outcomes to watch"
          label="Add an outcome"
          lead="Shares of people or households, official or your own. Say of each why it should move and by when."
          all={pilot.outcomes}
          placebo={false}
          onChange={(outcomes) => onChange({ outcomes })}
        />,
      )}
      {inTurn(
        2,
        <OutcomeList
          title="What should not move"
          label="Add what should not move"
          lead="If this moves as well, something else is at work."
          all={pilot.placebos}
          placebo
          onChange={(placebos) => onChange({ placebos })}
        />,
      )}
      {inTurn(0, null)}
    </>
  );
}
