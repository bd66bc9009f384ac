import { Tooltip, TooltipTrigger } from "react-aria-components";
import { Button } from "../../ui/Button";
import styles from "./Export.module.css";

/** Hides the controls of frame mode; says beforehand how to bring them back. */
export function BareButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <TooltipTrigger delay={300}>
      <Button onPress={onPress}>Only the frame</Button>
      <Tooltip className={styles.tip ?? ""} placement="bottom" offset={6}>
        Hides these controls for a screenshot. Escape or a click brings them back.
      </Tooltip>
    </TooltipTrigger>
  );
}
