import { loadServicesHere } from "../../state/services";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";
import { saySize } from "../../words/say-size";
import styles from "./Export.module.css";
import type { Order } from "./order";
import { TaskLine } from "./TaskLine";
import { useTask } from "./use-task";

/** Practices, pharmacies and libraries of the place on screen as points. */
export function PointsSave({ order }: { readonly order: Order | null }) {
  const { task, run, cancel } = useTask();
  const save = (): void => {
    if (!order) return;
    void run(async (report, signal) => {
      report(0.1, "Reading practices, pharmacies and libraries");
      const { services } = await loadServicesHere(order.facts.areas);
      signal.throwIfAborted();
      const { makePoints } = await import("./make-points");
      const { name, content } = makePoints(order, services);
      saveFile(content, name);
      return `Saved ${name} (${saySize(content.size)})`;
    });
  };
  return (
    <details className={styles.bulk}>
      <summary>GP practices, pharmacies and libraries as points</summary>
      <p>
        One zip with those that stand here as GeoJSON (for QGIS and the like) and as CSV with its codebook:
        name, kind, date and source, and of libraries who runs them. The networks are in the workbook and in
        the profile of a place.
      </p>
      <Button onPress={save} isPending={task.status === "busy"} isDisabled={!order}>
        Save the points
      </Button>
      <TaskLine task={task} onCancel={cancel} />
    </details>
  );
}
