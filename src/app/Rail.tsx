import { PANEL_NAMES } from "../config/panels";
import { PANELS } from "../model/view";
import { useView } from "../state/view-store";
import { ICONS } from "../ui/icons";
import { goTo } from "./go-to";
import styles from "./Shell.module.css";

/** The views of the app, one of them current. */
export function Rail() {
  const { panel } = useView();
  return (
    <nav className={styles.rail} aria-label="Views">
      {PANELS.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tab}
          aria-current={name === panel ? "page" : undefined}
          onClick={() => goTo(name)}
        >
          {ICONS[name]}
          {PANEL_NAMES[name].replace("rh", "r\u00adh")}
        </button>
      ))}
    </nav>
  );
}
