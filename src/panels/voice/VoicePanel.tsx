import { useOption } from "../../state/view-store";
import { count } from "../../words/format";
import { Panel, Section } from "../../ui/Panel";
import { Tabs } from "../../ui/Tabs";
import { Exchange } from "../own/Exchange";
import { Counts } from "./Counts";
import { EntryList } from "./EntryList";
import { Filters } from "./Filters";
import { ListenedTab } from "./ListenedTab";
import { ReadFilled } from "./ReadFilled";
import { SaveEntries } from "./SaveEntries";
import { useVoiceView, type VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

const TABS = [
  { value: "entries", label: "Entries" },
  { value: "counts", label: "Counts" },
  { value: "listened", label: "Where have we listened?" },
] as const;
type Tab = (typeof TABS)[number]["value"];

/** What an empty view says: what would stand here, and how it comes. */
function Nothing({ view: { standing } }: { readonly view: VoiceView }) {
  return (
    <p className={styles.empty}>
      {standing.length === 0
        ? "Nothing is written down on this machine yet. Pick an area on the map, open its profile and press “Add what people say”; or open a partner’s file below."
        : "No entry matches. Choose another kind, theme or place, or clear the search."}
    </p>
  );
}

function Current({ tab, view }: { readonly tab: Tab; readonly view: VoiceView }) {
  if (tab === "listened") return <ListenedTab view={view} />;
  return (
    <div className={styles.pane}>
      <Filters view={view} />
      <p className={styles.quiet} role="status">
        {`${count(view.found.length)} of ${count(view.standing.length)} entries on this machine`}
      </p>
      {view.found.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <>
          <SaveEntries view={view} />
          {tab === "counts" ? <Counts view={view} /> : <EntryList view={view} />}
        </>
      )}
    </div>
  );
}

/** What people say, over all areas: found, counted, and set beside what is flagged. */
export default function VoicePanel() {
  const view = useVoiceView();
  const [tab, setTab] = useOption("voice.tab", "entries");
  const current = TABS.find(({ value }) => value === tab)?.value ?? "entries";
  return (
    <Panel
      title="Voice"
      lead="What people say of their areas, in their words. It stays in this browser until somebody saves it to a file."
    >
      <Tabs label="Voice" value={current} tabs={TABS} onChange={setTab}>
        <Current tab={current} view={view} />
      </Tabs>
      <Section title="Tables and files">
        <ReadFilled view={view} />
        <Exchange />
      </Section>
    </Panel>
  );
}
