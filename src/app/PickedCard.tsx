import { lazy, Suspense } from "react";
import { hasCard, isAdding, setAdding } from "../state/adding";
import { changeView, useView } from "../state/view-store";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import styles from "./Shell.module.css";

const AreaCard = lazy(() => import("../panels/card/AreaCard"));

const letGo = (): void => changeView({ selection: [] });

/** Escape ends the adding of areas, else closes the card. */
const stepBack = (): void => (isAdding() ? setAdding(false) : letGo());

/** The card of the area picked last, over the map. */
export function PickedCard() {
  if (!hasCard(useView())) return null;
  return (
    <div
      className={`${styles.overlay} ${styles.card}`}
      onKeyDown={({ key }) => {
        if (key === "Escape") stepBack();
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
