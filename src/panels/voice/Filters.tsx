import { Input, Label, SearchField } from "react-aria-components";
import { shortIcbName } from "../../config/text";
import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../config/report";
import { useScopeName } from "../../state/derived";
import { useOption } from "../../state/view-store";
import field from "../../ui/Field.module.css";
import { SelectField } from "../../ui/SelectField";
import { AUDIENCE_NAMES, KIND_NAMES } from "../../readings/voice/words";
import { AUDIENCES, ENTRY_KINDS } from "../../workspace/voice/entry";
import type { VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

const inSection = (section: string, names: readonly string[]) =>
  names.map((value) => ({ value, label: value, section }));

const KINDS = [
  { value: "all", label: "All kinds" },
  ...ENTRY_KINDS.map((value) => ({ value, label: KIND_NAMES[value][1] })),
];
const TOPICS = [
  { value: "all", label: "Any or none" },
  { value: "none", label: "None from the report Well-placed" },
  ...inSection("Themes", THEMES),
  ...inSection("Social determinants", DETERMINANTS),
  ...inSection("Core conditions", CORE_CONDITIONS),
];
const AGREED = [
  { value: "all", label: "Anybody" },
  ...AUDIENCES.map((value) => ({ value, label: AUDIENCE_NAMES[value] })),
];

/** What is asked for of the entries. The search stays on this page: it may hold somebody's words, and links are sent. */
export function Filters({ view: { filter, typed, setTyped } }: { readonly view: VoiceView }) {
  const scope = shortIcbName(useScopeName());
  const [, setKind] = useOption("voice.kind", "all");
  const [, setTopic] = useOption("voice.topic", "all");
  const [, setAudience] = useOption("voice.audience", "all");
  const [, setWhere] = useOption("voice.where", "here");
  return (
    <div className={styles.filters}>
      <SearchField className={field.field ?? ""} value={typed} onChange={setTyped}>
        <Label className={field.label}>Find in the words, or by area</Label>
        <Input className={field.input ?? ""} dir="auto" />
      </SearchField>
      <SelectField
        label="Where"
        value={filter.where}
        choices={[
          { value: "here", label: scope },
          { value: "all", label: "Everywhere" },
        ]}
        onChange={setWhere}
      />
      <SelectField label="Kind" value={filter.kind} choices={KINDS} onChange={setKind} />
      <SelectField label="About" value={filter.topic} choices={TOPICS} onChange={setTopic} />
      <SelectField label="Agreed for" value={filter.audience} choices={AGREED} onChange={setAudience} />
    </div>
  );
}
