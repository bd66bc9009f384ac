import { CheckField } from "../../ui/CheckField";
import styles from "./Voice.module.css";

/** Names of the report that may be ticked, any number of them; kept in the report's order. */
export function Ticks<T extends string>(props: {
  readonly legend: string;
  readonly of: readonly T[];
  readonly ticked: readonly T[];
  readonly onChange: (ticked: T[]) => void;
}) {
  const { legend, of, ticked, onChange } = props;
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {of.map((name) => (
        <CheckField
          key={name}
          label={name}
          isSelected={ticked.includes(name)}
          onChange={(on) => onChange(of.filter((one) => (one === name ? on : ticked.includes(one))))}
        />
      ))}
    </fieldset>
  );
}
