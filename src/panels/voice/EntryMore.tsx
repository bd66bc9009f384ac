import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../config/report";
import { CheckField } from "../../ui/CheckField";
import { Segmented } from "../../ui/Segmented";
import { AUDIENCE_NAMES } from "../../readings/voice/words";
import { AUDIENCES, type Entry } from "../../workspace/voice/entry";
import { AboutField } from "./AboutField";
import { EntryText } from "./EntryText";
import { PointField } from "./PointField";
import { SpotField } from "./SpotField";
import { Ticks } from "./Ticks";
import styles from "./Voice.module.css";

interface MoreProps {
  readonly draft: Entry;
  readonly onChange: (patch: Partial<Entry>) => void;
}

/** Everything of an entry beyond its kind and words, none of it needed: who may see it, whose words, when, how, what about. */
export function EntryMore({ draft, onChange }: MoreProps) {
  return (
    <div className={styles.more}>
      <Segmented
        label="Agreed for"
        value={draft.audience}
        choices={AUDIENCES.map((value) => ({ value, label: AUDIENCE_NAMES[value] }))}
        onChange={(audience) => onChange({ audience })}
      />
      <CheckField
        label="The words may be quoted to them"
        isSelected={draft.quotable}
        onChange={(quotable) => onChange({ quotable })}
      />
      <div className={styles.fields}>
        <EntryText
          label="In whose words"
          placeholder="for example a resident; no names"
          value={draft.whose}
          onChange={(whose) => onChange({ whose })}
        />
        <EntryText label="Said on" type="date" value={draft.when} onChange={(when) => onChange({ when })} />
        <EntryText
          label="How it was gathered"
          placeholder="for example a walk round the estate"
          value={draft.how}
          onChange={(how) => onChange({ how })}
        />
        <EntryText label="Gathered by" value={draft.by} onChange={(by) => onChange({ by })} />
      </div>
      <AboutField draft={draft} onChange={onChange} />
      <SpotField draft={draft} onChange={onChange} />
      <PointField draft={draft} onChange={onChange} />
      <Ticks
        legend="Themes of the report Well-placed"
        of={THEMES}
        ticked={draft.themes}
        onChange={(themes) => onChange({ themes })}
      />
      <Ticks
        legend="Social determinants"
        of={DETERMINANTS}
        ticked={draft.determinants}
        onChange={(determinants) => onChange({ determinants })}
      />
      <Ticks
        legend="Core conditions"
        of={CORE_CONDITIONS}
        ticked={draft.conditions}
        onChange={(conditions) => onChange({ conditions })}
      />
    </div>
  );
}
