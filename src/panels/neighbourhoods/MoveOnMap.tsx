import { createPortal } from "react-dom";
import { useIsPresenting } from "../../state/presenting";
import { arriveAt } from "../../ui/arrive";
import { Button } from "../../ui/Button";
import styles from "./Neighbourhoods.module.css";

/** Where the picked areas and their moves stand in the panel. */
export const PICKED_ID = "picked";

/** A button over the map, where the areas were picked, that goes to what can be done with them: in the panel that may be far away. */
export function MoveOnMap({ what }: { readonly what: string }) {
  const presenting = useIsPresenting();
  const map = document.getElementById("map");
  if (!map || presenting) return null;
  return createPortal(
    <div className={styles.onMap}>
      <Button look="solid" onPress={() => arriveAt(`#${PICKED_ID}`)}>
        Move {what}
      </Button>
    </div>,
    map,
  );
}
