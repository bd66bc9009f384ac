import { PRESETS } from "../../config/rules";
import type { ShareCondition } from "../../model/rule";
import { useCatalogue } from "../../state/catalogue";
import { useDerived, usePreset } from "../../state/derived";
import { changeView, useView, useViewStore } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { NumberSlider } from "../../ui/NumberSlider";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import { sayRule } from "../../stats/say-rule";
import styles from "./Rule.module.css";

const CUSTOM = "custom";

/** The share condition, when it is the whole rule: then a slider is enough. */
function useShareCondition(): ShareCondition | null {
  const { conditions } = useView().rule;
  const [only] = conditions;
  return conditions.length === 1 && only?.kind === "share" ? only : null;
}

function ShareControls({ condition }: { readonly condition: ShareCondition }) {
  const { setRule } = useViewStore.getState();
  const change = (patch: Partial<ShareCondition>, how: "push" | "replace"): void =>
    setRule({ join: "all", conditions: [{ ...condition, ...patch }] }, how);
  return (
    <div className={styles.share}>
      <Segmented
        label="People living in England’s most deprived"
        value={String(condition.most)}
        choices={[
          { value: "10", label: "10% of small areas" },
          { value: "20", label: "20%" },
        ]}
        onChange={(most) => change({ most: most === "10" ? 10 : 20 }, "push")}
      />
      <span className={styles.words} aria-hidden="true">
        are at least
      </span>
      <NumberSlider
        label="are at least"
        value={Number((condition.atLeast * 100).toFixed(4))}
        min={0}
        max={100}
        unit="% or more"
        onChange={(value, how) => change({ atLeast: Number((value / 100).toFixed(6)) }, how)}
      />
    </div>
  );
}

/** Which rule flags, in words, with the quick choices; the whole builder is one press away. */
export function QuickRule() {
  const catalogue = useCatalogue();
  const { rule } = useView();
  const { answer } = useDerived();
  const preset = usePreset();
  const share = useShareCondition();
  const choices = PRESETS.map(({ id, name }) => ({ value: id, label: name }));
  const setPreset = (id: string): void => {
    const chosen = PRESETS.find((one) => one.id === id);
    if (chosen) useViewStore.getState().setRule(chosen.rule);
  };
  return (
    <div className={styles.quick}>
      <div className={styles.head}>
        <SelectField
          label="Flag by"
          value={preset?.id ?? CUSTOM}
          choices={preset ? choices : [{ value: CUSTOM, label: "Your own rule" }, ...choices]}
          onChange={setPreset}
        />
        <Button look="plain" onPress={() => changeView({ panel: "rule" })}>
          Build a rule
        </Button>
      </div>
      {share ? <ShareControls condition={share} /> : null}
      <p className={styles.words}>{sayRule(rule, catalogue, answer?.tied)}.</p>
    </div>
  );
}
