import { PANEL_NAMES } from "../config/panels";
import { PANELS, type Panel } from "../model/view";
import { changeView, useView } from "../state/view-store";
import { ICONS } from "../ui/icons";
import { useNarrow } from "../ui/use-media";
import styles from "./Shell.module.css";

/** The views of the app, one of them current. */
export function Rail() {
  const { panel } = useView();
  const narrow = useNarrow();
  const open = (name: Panel): void => {
    changeView({ panel: name });
    // On a narrow page the panel lies under the map.
    if (narrow) document.getElementById("panel")?.scrollIntoView({ block: "start" });
  };
  return (
    <nav className={styles.rail} aria-label="Views">
      {PANELS.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tab}
          aria-current={name === panel ? "page" : undefined}
          onClick={() => open(name)}
        >
          {ICONS[name]}
          {PANEL_NAMES[name].replace("rh", "r\u00adh")}
        </button>
      ))}
    </nav>
  );
}
