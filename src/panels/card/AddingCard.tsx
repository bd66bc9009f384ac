import { setAdding } from "../../state/adding";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import styles from "./Card.module.css";

/** Stands in place of the card while areas are added one by one, and leaves room for the map. */
export function AddingCard() {
  const { selection } = useView();
  const n = selection.length;
  const open = (): void => {
    setAdding(false);
    changeView({ panel: "profile" });
  };
  return (
    <article className={styles.card} aria-label="Adding areas">
      <p role="status">
        {n === 1 ? "1 area picked" : `${n} areas picked`}. Press areas on the map or in the list to add them,
        or again to take them away.
      </p>
      <div className={styles.actions}>
        <Button look="solid" onPress={open}>
          {n === 1 ? "Open its profile" : "Read them together"}
        </Button>
        <Button onPress={() => setAdding(false)}>Done</Button>
      </div>
    </article>
  );
}
