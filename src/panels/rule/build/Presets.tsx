import { Button } from "react-aria-components";
import { PRESETS } from "../../../config/rules";
import type { Preset } from "../../../model/rule";
import { usePreset } from "../../../state/derived";
import { changeView, useOption, useViewStore } from "../../../state/view-store";
import { Button as HouseButton } from "../../../ui/Button";
import styles from "./Build.module.css";

/** The key of the view's options that remembers which standard rule the current one started from. */
const FROM = "rule.from";

function choose({ id, rule }: Preset): void {
  const { setRule } = useViewStore.getState();
  setRule(rule);
  changeView({ options: { ...useViewStore.getState().view.options, [FROM]: id } }, "replace");
}

/** The standard rules, each with why one would choose it; and the way back to the one that the rule started from. */
export function Presets() {
  const preset = usePreset();
  const { setRule } = useViewStore.getState();
  const [from] = useOption(FROM, PRESETS[0]?.id ?? "");
  const origin = PRESETS.find(({ id }) => id === (preset?.id ?? from)) ?? PRESETS[0];
  return (
    <div className={styles.head}>
      <details className={styles.details}>
        <summary>
          {preset
            ? `Standard rule: ${preset.name}`
            : `Your own rule, from ${origin?.name ?? "a standard rule"}`}
        </summary>
        <ul className={styles.presets}>
          {PRESETS.map((one) => (
            <li key={one.id}>
              <Button
                className={styles.preset ?? ""}
                aria-pressed={preset?.id === one.id}
                onPress={() => choose(one)}
              >
                <strong>{one.name}</strong>
                <span>{one.why}</span>
              </Button>
            </li>
          ))}
        </ul>
      </details>
      {!preset && origin ? (
        <HouseButton look="plain" onPress={() => setRule(origin.rule)}>
          Reset to {origin.name}
        </HouseButton>
      ) : null}
    </div>
  );
}
