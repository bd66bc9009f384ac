import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { count } from "../../words/format";
import { AreaButton } from "../rule/AreaButton";
import { AreaField } from "../rule/AreaField";
import { MoreRows } from "../rule/MoreRows";
import styles from "../voice/Voice.module.css";
import { AddGroup } from "./AddGroup";
import { Suggest } from "./Suggest";

interface PlanAreasProps {
  readonly codes: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** The areas of a pilot: added from those picked, those flagged, a search or suggestions; taken out one by one. */
export function PlanAreas({ codes, onChange }: PlanAreasProps) {
  const areas = useAreas();
  const { answer } = useDerived();
  const { selection } = useView();
  const picked = selectedIndices(areas, selection).map((i) => areas.code[i] ?? "");
  const flagged = answer
    ? [...answer.scope.filter((i) => answer.verdict[i] === 1)].map((i) => areas.code[i] ?? "")
    : [];
  const chosen = selectedIndices(areas, codes);
  const people = chosen.reduce((sum, i) => sum + (areas.population[i] ?? 0), 0);
  // The map shows the pilot as it stands: what is in it is what is picked.
  const keep = (next: string[]): void => {
    onChange(next);
    changeView({ selection: next }, "replace");
  };
  const add = (more: readonly string[]): void => keep([...new Set([...codes, ...more])]);
  const fresh = (of: readonly string[]): number => of.filter((code) => !codes.includes(code)).length;
  return (
    <Section title="Where">
      <p className={styles.quiet} role="status">
        {codes.length === 0
          ? "No area yet. Areas here are MSOAs of 5,000 to 15,000 people."
          : `${count(codes.length)} ${codes.length === 1 ? "area" : "areas"} with ${count(people)} people.`}
      </p>
      <MoreRows items={chosen} step={20} what="areas">
        {(shown) => (
          <ul className={styles.list} aria-label="Areas of the pilot">
            {shown.map((i) => (
              <li key={i} className={styles.line}>
                <span className={styles.gone}>
                  <AreaButton msoa={i} />
                </span>
                <Button
                  look="plain"
                  aria-label={`Take out ${areas.name[i] ?? ""}`}
                  onPress={() => keep(codes.filter((code) => code !== areas.code[i]))}
                >
                  Take out
                </Button>
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
      <AreaField label="Add an area" value={null} onChange={(i) => add([areas.code[i] ?? ""])} />
      <div className={styles.line}>
        <Button isDisabled={fresh(picked) === 0} onPress={() => add(picked)}>
          {`Add those picked on the map (${fresh(picked)})`}
        </Button>
        <Button isDisabled={fresh(flagged) === 0} onPress={() => add(flagged)}>
          {`Add those flagged here (${fresh(flagged)})`}
        </Button>
        <Button
          isDisabled={codes.length === 0}
          onPress={() => changeView({ selection: [...codes], camera: null })}
        >
          Pick them on the map
        </Button>
      </div>
      <AddGroup onAdd={(all) => add(all.filter((code) => areas.code.includes(code)))} />
      <Suggest codes={codes} onAdd={(code) => add([code])} />
    </Section>
  );
}
