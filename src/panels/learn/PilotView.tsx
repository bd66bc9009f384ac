import { usePilotEdit } from "../../state/pilot-edit";
import { useChoice, useOption } from "../../state/view-store";
import type { PilotRecord } from "../../workspace/pilot/pilot-records";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Tabs } from "../../ui/Tabs";
import styles from "../voice/Voice.module.css";
import { CompareVersions } from "../workspace/CompareVersions";
import { EffectTab } from "./EffectTab";
import { LogTab } from "./LogTab";
import { PlanTab } from "./PlanTab";
import { ProtocolTab } from "./ProtocolTab";
import { SeenTab } from "./SeenTab";
import { WhoTab } from "./WhoTab";

const TABS = [
  { value: "plan", label: "Plan" },
  { value: "who", label: "Who is compared" },
  { value: "seen", label: "Can it be seen?" },
  { value: "protocol", label: "Protocol" },
  { value: "log", label: "Log" },
  { value: "effect", label: "What came of it" },
] as const;

/** One pilot: its plan, who is compared, what can be seen, its protocol, its log, and what came of it. */
export function PilotView({ record }: { readonly record: PilotRecord }) {
  const edit = usePilotEdit(record);
  const [tab, setTab] = useChoice("learn.tab", TABS, "plan");
  const [, open] = useOption("learn.pilot", "");
  const { pilot, kept, restored } = edit;
  return (
    <>
      <div className={styles.line}>
        <Button look="plain" onPress={() => open("")}>
          ← All pilots
        </Button>
        <span className={styles.quiet} role="status">
          {kept
            ? "What you type is kept in this browser at once."
            : "This browser keeps nothing that is typed: save all to a file before you close the page."}
        </span>
      </div>
      {restored ? <p className={styles.quiet}>This was left unsaved before; it is as you left it.</p> : null}
      <h3 dir="auto">{pilot.name}</h3>
      {pilot.name.trim() === "" ? <Notice>A pilot needs a name to be kept.</Notice> : null}
      {record.standing.versions.length > 1 ? <CompareVersions standing={record.standing} /> : null}
      <Tabs
        label={`Parts of ${pilot.name}`}
        value={tab}
        tabs={TABS}
        onChange={(next) => {
          void edit.save();
          setTab(next);
        }}
      >
        {tab === "plan" ? <PlanTab edit={edit} /> : null}
        {tab === "who" ? <WhoTab edit={edit} /> : null}
        {tab === "seen" ? <SeenTab edit={edit} /> : null}
        {tab === "protocol" ? <ProtocolTab edit={edit} /> : null}
        {tab === "effect" ? <EffectTab record={record.standing.record} edit={edit} /> : null}
        {tab === "log" ? <LogTab record={record.standing.record} edit={edit} /> : null}
      </Tabs>
    </>
  );
}
