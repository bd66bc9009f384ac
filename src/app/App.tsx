import { AreasContext, useLoadedAreas } from "../state/atlas";
import { DerivedProvider } from "../state/derived";
import { Notice } from "../ui/Notice";
import { Shell } from "./Shell";
import styles from "./App.module.css";
import { UpdateNotice } from "./UpdateNotice";

/** Waits for the spine of areas, then draws the page; a failure is said in words with a retry. */
export function App() {
  const areas = useLoadedAreas();
  if (areas.status === "loading") {
    return (
      <p className={styles.wait} role="status">
        Loading England’s 6,856 areas…
      </p>
    );
  }
  if (areas.status === "failed") {
    return (
      <div className={styles.wait}>
        <UpdateNotice />
        <Notice tone="problem" onRetry={areas.retry}>
          The list of areas could not be loaded. {areas.reason}
        </Notice>
      </div>
    );
  }
  return (
    <AreasContext value={areas.value}>
      <DerivedProvider>
        <Shell />
      </DerivedProvider>
    </AreasContext>
  );
}
