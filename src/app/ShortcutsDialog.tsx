import { useShortcuts } from "../state/shortcuts";
import { Button } from "../ui/Button";
import { CheckField } from "../ui/CheckField";
import { ModalDialog } from "../ui/ModalDialog";
import styles from "./Shortcuts.module.css";

const KEYS = [
  ["?", "This list"],
  ["/", "Search for a place"],
  ["s", "Summary"],
  ["a", "Areas (the list)"],
  ["r", "Rule"],
  ["p", "Profile"],
  ["v", "Voice (what people say)"],
  ["c", "Compare"],
  ["n", "Neighbourhoods"],
  ["t", "Test and learn"],
  ["b", "Programmes"],
  ["k", "Clusters"],
  ["m", "Data and methods"],
  ["d", "Download and share"],
  ["f", "Frame the map for a screenshot"],
  ["Esc", "Close what is open: a box, the map’s sources, the card of an area"],
] as const;

/** The keys, and the switch that turns the single-letter ones off. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { on, set } = useShortcuts();
  return (
    <ModalDialog title="Keyboard" onClose={onClose}>
      <CheckField label="Single-key shortcuts on" isSelected={on} onChange={set} />
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        ? and / work wherever you are not typing. Letters work while no button, link or field has the focus,
        so that a word typed by mistake changes nothing. What a key opens gets the focus.
      </p>
      <p className={styles.note}>
        On the map: Tab to “Move between areas” and use the arrow keys to go from area to neighbouring area.
        With the map itself focused, arrow keys pan and + and − zoom. In the list, ↑, ↓, Home and End walk the
        rows and Enter selects.
      </p>
      <Button look="solid" onPress={onClose}>
        Done
      </Button>
    </ModalDialog>
  );
}
