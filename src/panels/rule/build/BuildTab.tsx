import { useCatalogue } from "../../../state/catalogue";
import { useDerived } from "../../../state/derived";
import { useView } from "../../../state/view-store";
import { sayRule } from "../../../stats/say-rule";
import styles from "./Build.module.css";
import { ChangedAreas } from "./ChangedAreas";
import { Conditions } from "./Conditions";
import { KeepRule } from "./KeepRule";
import { LiveAnswer } from "./LiveAnswer";
import { Presets } from "./Presets";

/** The rule: what it flags, its sentence, where it came from, its conditions, and how to keep it. */
export function BuildTab() {
  const catalogue = useCatalogue();
  const { rule } = useView();
  const { answer } = useDerived();
  return (
    <>
      <LiveAnswer />
      <ChangedAreas />
      <p className={styles.sentence}>{sayRule(rule, catalogue, answer?.tied)}.</p>
      <Presets />
      <Conditions />
      <KeepRule />
    </>
  );
}
