import { useState } from "react";
import { saveFile } from "../../export/save";
import type { Area } from "../../model/area";
import { sayLeaving } from "../../readings/workspace/leaving";
import { useResource } from "../../state/resources";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { saySize } from "../../words/say-size";
import { writeWorkspace } from "../../workspace/file/write-file";
import { forPartners } from "../../workspace/voice/for-partners";
import { PersonalNotice } from "../voice/PersonalNotice";
import styles from "./Export.module.css";
import type { Facts } from "./facts";
import { oneFileName, planOneFile, saveOneFile, type OneFilePlan } from "./one-file-of";
import { TaskLine } from "./TaskLine";
import { useTask } from "./use-task";

const OWN = [
  { value: "none", label: "leave out" },
  { value: "partners", label: "what partners may see" },
  { value: "all", label: "all of it" },
] as const;
type Own = (typeof OWN)[number]["value"];

function Ready({
  plan,
  facts,
  footprint,
}: {
  readonly plan: OneFilePlan;
  readonly facts: Facts;
  readonly footprint: Area;
}) {
  const { task, run, cancel } = useTask();
  const revisions = useWorkspace((store) => store.revisions);
  const [own, setOwn] = useState<Own>("none");
  const [warned, setWarned] = useState("");
  const inside = own === "partners" ? forPartners(revisions) : revisions;
  const save = (): void => {
    setWarned("");
    const workspace = own === "none" ? null : writeWorkspace(inside);
    void run(async (report, signal) => {
      const page = await saveOneFile(plan, facts, footprint, workspace, report, signal);
      const name = oneFileName(facts);
      saveFile(page, name);
      return `Saved ${name} (${saySize(page.size)})`;
    });
  };
  const ask = (): void => {
    const warning = own === "none" ? "" : sayLeaving(inside, facts.areas);
    if (warning) setWarned(warning);
    else save();
  };
  return (
    <>
      {revisions.size > 0 ? (
        <div className={styles.row}>
          <SelectField label="What you added yourself" value={own} choices={OWN} onChange={setOwn} />
          {own === "all" ? <span>Whoever has the file can read all of it, private entries too.</span> : null}
        </div>
      ) : null}
      <div className={styles.row}>
        <Button look="solid" onPress={ask} isPending={task.status === "busy"}>
          Save as one file
        </Button>
        <span className={styles.file}>
          {oneFileName(facts)}, about {saySize(plan.sizes.page)}. To make it, the page fetches up to{" "}
          {saySize(plan.sizes.fetched)}.
        </span>
      </div>
      <PersonalNotice seen={warned} onStop={() => setWarned("")} onSave={save} />
      <TaskLine task={task} onCancel={cancel} />
    </>
  );
}

function Planned({ facts, footprint }: { readonly facts: Facts; readonly footprint: Area }) {
  const plan = useResource(`one file ${facts.view.vintage} ${footprint.code}`, () =>
    planOneFile(facts, footprint),
  );
  if (plan.status === "failed")
    return (
      <Notice tone="problem" onRetry={plan.retry}>
        The file cannot be made. {plan.reason}
      </Notice>
    );
  if (plan.status === "loading") return <p role="status">Working out how large it becomes…</p>;
  return <Ready plan={plan.value} facts={facts} footprint={footprint} />;
}

/** The app with the footprint's data as one page, to carry where no site can be reached. */
export function OneFilePane({ facts }: { readonly facts: Facts }) {
  const { footprint } = facts;
  return (
    <div className={styles.pane}>
      <p>
        This map and its data as one file that opens by a double click in Edge, Chrome or Firefox, without a
        network: for a laptop in a room without Wi-Fi, a shared drive, or an e-mail. It opens with this view.
        {footprint
          ? " The finest boundaries and figures are of this footprint; the measures are of all England."
          : " Choose a footprint first: its boundaries and figures go into the file at full detail."}
      </p>
      {footprint ? <Planned key={footprint.code} facts={facts} footprint={footprint} /> : null}
    </div>
  );
}
