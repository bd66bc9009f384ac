import { MARK } from "../../ui/icons";
import { HeaderActions } from "./HeaderActions";
import styles from "./Header.module.css";
import { ScopeControls } from "./ScopeControls";

/** Name of the app, the three tiers of the footprint, and what can be taken away. */
export function Header() {
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        {MARK}
        Hyperlocal
      </h1>
      <ScopeControls />
      <HeaderActions />
    </header>
  );
}
