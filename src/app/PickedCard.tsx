import { lazy, Suspense } from "react";
import { hasCard } from "../state/adding";
import { changeView, useView } from "../state/view-store";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import styles from "./Shell.module.css";

const AreaCard = lazy(() => import("../panels/card/AreaCard"));

const letGo = (): void => changeView({ selection: [] });

/** The card of the area picked last, over the map. */
export function PickedCard() {
  if (!hasCard(useView())) return null;
  return (
    <div className={`${styles.overlay} ${styles.card}`}>
      <ErrorBoundary what="The card of this area" onClose={letGo}>
        <Suspense>
          <AreaCard />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
