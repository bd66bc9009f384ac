import { lazy, Suspense } from "react";
import { changeView, useView } from "../state/view-store";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import styles from "./Shell.module.css";

const AreaCard = lazy(() => import("../panels/card/AreaCard"));

const letGo = (): void => changeView({ selection: [] });

/** The card of the area picked last, over the map; the profile says the same at length, so not beside it. */
export function PickedCard() {
  const { panel, selection } = useView();
  if (panel === "profile" || selection.length === 0) return null;
  return (
    <div
      className={`${styles.overlay} ${styles.card}`}
      onKeyDown={({ key }) => {
        if (key === "Escape") letGo();
      }}
    >
      <ErrorBoundary what="The card of this area" onClose={letGo}>
        <Suspense>
          <AreaCard />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
