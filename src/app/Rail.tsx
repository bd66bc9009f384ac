import { PANELS, type Panel } from "../model/view";
import { changeView, useView } from "../state/view-store";
import { ICONS } from "../ui/icons";
import styles from "./Shell.module.css";

const NAMES: Readonly<Record<Panel, string>> = {
  summary: "Summary",
  list: "Areas",
  rule: "Rule",
  profile: "Profile",
  compare: "Compare",
  "big-local": "Big Local",
  spatial: "Clusters",
  methods: "Data and methods",
};

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
          onClick={() => changeView({ panel: name })}
        >
          {ICONS[name]}
          {NAMES[name]}
        </button>
      ))}
    </nav>
  );
}
