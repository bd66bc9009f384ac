import { useState } from "react";
import { useAreas } from "../../state/atlas";
import { areaName } from "../../readings/profile/area-name";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import type { Pilot } from "../../workspace/pilot/pilot";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";

interface StruckProps {
  readonly struck: Pilot["struck"];
  /** Code of the area for which a reason is being asked; null for none. */
  readonly asking: string | null;
  readonly onAsk: (code: string | null) => void;
  readonly onChange: (struck: Pilot["struck"]) => void;
}

/** Areas that shall not be compared with, each with its reason, to take back. */
export function Struck({ struck, asking, onAsk, onChange }: StruckProps) {
  const areas = useAreas();
  const [why, setWhy] = useState("");
  const nameOf = (code: string): string => areaName(areas, areas.code.indexOf(code));
  const strike = (): void => {
    if (asking === null || why.trim() === "") return;
    onChange([...struck, { area: asking, why: why.trim() }]);
    setWhy("");
    onAsk(null);
  };
  if (struck.length === 0 && asking === null) return null;
  return (
    <Section title="Struck out">
      {asking === null ? null : (
        <form
          className={styles.form}
          aria-label={`Strike out ${nameOf(asking)}`}
          onSubmit={(event) => {
            event.preventDefault();
            strike();
          }}
        >
          <EntryText
            label={`Why ${nameOf(asking)} shall not be compared with`}
            value={why}
            onChange={setWhy}
          />
          <div className={styles.line}>
            <Button look="solid" type="submit" isDisabled={why.trim() === ""}>
              Strike out
            </Button>
            <Button onPress={() => onAsk(null)}>Cancel</Button>
          </div>
        </form>
      )}
      <ul className={styles.list} aria-label="Areas that were struck out">
        {struck.map((one) => (
          <li key={one.area} className={styles.line}>
            <span className={styles.gone}>
              {nameOf(one.area)}: <bdi>{one.why}</bdi>
            </span>
            <Button
              look="plain"
              aria-label={`Take back ${nameOf(one.area)}`}
              onPress={() => onChange(struck.filter((other) => other !== one))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
