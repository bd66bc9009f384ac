import { Segmented } from "../../ui/Segmented";
import styles from "./Own.module.css";
import { OwnText } from "./OwnText";
import type { Saying } from "./own-saying";

const POLARITIES = [
  { value: "high-worse", label: "High" },
  { value: "low-worse", label: "Low" },
  { value: "neutral", label: "Neither" },
] as const;

interface OwnFactsProps {
  readonly saying: Saying;
  readonly onChange: (saying: Saying) => void;
}

/** What only the person knows of a table. */
export function OwnFacts({ saying, onChange }: OwnFactsProps) {
  const change = (patch: Partial<Saying>): void => onChange({ ...saying, ...patch });
  return (
    <>
      <div className={styles.fields}>
        <OwnText label="Name" value={saying.name} onChange={(name) => change({ name })} />
        <OwnText
          label="Period"
          value={saying.period}
          onChange={(period) => change({ period })}
          placeholder="for example 2025/26"
        />
        <OwnText
          label="Whose figures"
          value={saying.owner}
          onChange={(owner) => change({ owner })}
          placeholder="for example Bolton Council"
        />
        <OwnText
          label="Who may use them"
          value={saying.licence}
          onChange={(licence) => change({ licence })}
          placeholder="for example partners only"
        />
        <OwnText
          label="Withhold counts under (0 for none)"
          value={saying.mask}
          onChange={(mask) => change({ mask })}
          numeric
        />
      </div>
      <Segmented
        label="Which end is worse?"
        value={saying.polarity ?? ""}
        choices={POLARITIES}
        onChange={(value) => change({ polarity: value as Saying["polarity"] })}
      />
    </>
  );
}
