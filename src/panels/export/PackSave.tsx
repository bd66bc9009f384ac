import { useState } from "react";
import { useSummary } from "../../state/atlas";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { saySize } from "../../words/say-size";
import styles from "./Export.module.css";
import { makePack } from "./make-file";
import type { PackParts } from "./make-pack";
import type { Order } from "./order";
import { TaskLine } from "./TaskLine";
import { useFrame } from "./use-frame";
import { useTask } from "./use-task";

/** The pack once what it needs is there: the image's map is only worked out for those who ask for a pack. */
function Ready({ order }: { readonly order: Order }) {
  const [frame, summary] = [useFrame(""), useSummary()];
  const { task, run, cancel } = useTask();
  const failed = [frame, summary].find(({ status }) => status === "failed");
  if (failed?.status === "failed")
    return (
      <Notice tone="problem" onRetry={failed.retry}>
        What a pack needs could not be loaded. {failed.reason}
      </Notice>
    );
  if (frame.status !== "ready" || summary.status !== "ready")
    return <p role="status">Gathering what a pack holds…</p>;
  const save = (): void => {
    void run(async (report, signal) => {
      // A pack holds all areas of the place, whichever list is chosen above.
      const all = { ...order, msoas: [...order.facts.answer.scope] };
      const values: PackParts["summary"] = (id) => summary.value.get(id);
      const { name, content } = await makePack(all, frame.value.input, values, report, signal);
      saveFile(content, name);
      return `Saved ${name} (${saySize(content.size)})`;
    });
  };
  return (
    <>
      <Button onPress={save} isPending={task.status === "busy"}>
        Save the pack
      </Button>
      <TaskLine task={task} onCancel={cancel} />
    </>
  );
}

/** All that there is of the place on screen as one zip. */
export function PackSave({ order }: { readonly order: Order | null }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.bulk}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>All of it as one pack</summary>
      <p>
        One zip with all areas here as CSV and its codebook, the workbook, boundaries, the map as SVG and the
        brief as a page that opens in any browser.
      </p>
      {open && order ? <Ready order={order} /> : null}
    </details>
  );
}
