import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { WIDE_PANELS } from "../config/panels";
import { TakeAwayViews } from "../panels/export/TakeAwayViews";
import { Header } from "../panels/header/Header";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useIsPresenting } from "../state/presenting";
import { useOwnDialog } from "../state/own-dialog";
import { useSharing } from "../state/sharing";
import { useView } from "../state/view-store";
import { followPanels } from "./go-to";
import { MapWhenSeen } from "./MapWhenSeen";
import { Notices } from "./Notices";
import { PanelOutlet } from "./PanelOutlet";
import { Rail } from "./Rail";
import { Shortcuts } from "./Shortcuts";
import styles from "./Shell.module.css";
import { usePageTitle } from "./use-page-title";

const Presenting = lazy(() => import("../panels/walkthrough/Presenting"));
const SharingKeeper = lazy(() => import("../panels/workspace/SharingKeeper"));
const OwnDialog = lazy(() => import("../panels/own/OwnDialog"));

/** The page: header, rail, the panel of the moment, and the map, which is the hero. */
export function Shell(): ReactNode {
  const { panel } = useView();
  const own = useOwnDialog();
  const presenting = useIsPresenting();
  const sharing = useSharing();
  const layout = presenting ? styles.presenting : WIDE_PANELS.includes(panel) ? styles.wide : "";
  usePageTitle();
  useEffect(followPanels, []);
  return (
    <div className={`${styles.shell} ${layout}`}>
      <a className={styles.skip} href="#panel">
        Skip to the panel
      </a>
      <a className={styles.skip} href="#map">
        Skip to the map
      </a>
      <Header />
      <Notices />
      <Rail />
      <main id="panel" className={styles.panel} tabIndex={-1}>
        <Suspense fallback={<p className={styles.wait}>Opening…</p>}>
          <PanelOutlet />
        </Suspense>
      </main>
      <ErrorBoundary what="The map">
        <MapWhenSeen />
      </ErrorBoundary>
      {presenting ? (
        <ErrorBoundary what="The walkthrough">
          <Suspense fallback={null}>
            <Presenting />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {sharing ? (
        <ErrorBoundary what="The shared folder">
          <Suspense fallback={null}>
            <SharingKeeper />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <Shortcuts />
      <TakeAwayViews />
      {own ? (
        <ErrorBoundary what="Your own figures">
          <Suspense fallback={null}>
            <OwnDialog />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}
