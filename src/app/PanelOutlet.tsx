import { lazy, type ComponentType } from "react";
import { OriginContext, type ChartOrigin } from "../charts/origin";
import type { Panel } from "../model/view";
import { SummaryPanel } from "../panels/summary/SummaryPanel";
import { useView } from "../state/view-store";
import { ErrorBoundary } from "../ui/ErrorBoundary";

/** Heavy panels come when they are opened: charts and tables stay out of the first load. */
const PANELS: Readonly<Record<Panel, ComponentType>> = {
  summary: SummaryPanel,
  list: lazy(() => import("../panels/list/ListPanel")),
  rule: lazy(() => import("../panels/rule/RulePanel")),
  profile: lazy(() => import("../panels/profile/ProfilePanel")),
  voice: lazy(() => import("../panels/voice/VoicePanel")),
  compare: lazy(() => import("../panels/compare/ComparePanel")),
  neighbourhoods: lazy(() => import("../panels/neighbourhoods/NeighbourhoodsPanel")),
  learn: lazy(() => import("../panels/learn/LearnPanel")),
  "big-local": lazy(() => import("../panels/big-local/BigLocalPanel")),
  spatial: lazy(() => import("../panels/spatial/SpatialPanel")),
  methods: lazy(() => import("../panels/methods/MethodsPanel")),
};

/** What a saved chart says of where it comes from: loaded when one is saved. */
const originNow = async (): Promise<ChartOrigin> =>
  (await import("../panels/export/chart-origin")).chartOriginNow();

/** The panel that the view names. */
export function PanelOutlet() {
  const { panel } = useView();
  const Current = PANELS[panel];
  return (
    <ErrorBoundary key={panel} what="This view">
      <OriginContext value={originNow}>
        <Current />
      </OriginContext>
    </ErrorBoundary>
  );
}
