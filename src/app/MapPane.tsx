import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { boardsOf } from "../model/area";
import type { AreaMap, MapEvents } from "../map/model";
import { ONE_FILE } from "../data";
import { IndicatorPicker } from "../panels/indicator/IndicatorPicker";
import { Legend } from "../panels/legend/Legend";
import { useAreas } from "../state/atlas";
import { chooseFootprint, selectArea } from "../state/choose";
import { setHover, setPointer } from "../state/hover";
import { setMapDrawn } from "../state/map-drawn";
import { setMapZoom } from "../state/map-zoom";
import { addCorner } from "../state/sketch";
import { changeView, useViewStore } from "../state/view-store";
import { Notice } from "../ui/Notice";
import { AreaWalker } from "./AreaWalker";
import { useMapModel } from "./map-model";
import { MapTip } from "./MapTip";
import { OVER_MAP_STYLE } from "./over-map";
import { PickedCard } from "./PickedCard";
import styles from "./Shell.module.css";
import { startMap } from "./start-map";

const AdditionsOnMap = lazy(() => import("./AdditionsOnMap"));
const PlanOnMap = lazy(() => import("./PlanOnMap"));

interface Failure {
  readonly reason: string;
  readonly retry: (() => void) | null;
}

/** After the first picture, or where there will be none: what was seen then opens without a network. In a built site alone. */
function keepForOffline(): void {
  if (import.meta.env.PROD && !ONE_FILE)
    // A page that is left meanwhile, or a part that does not come: nothing is kept this time, and the next visit tries again.
    void import("../state/offline").then(({ startOffline }) => startOffline()).catch(() => undefined);
}

/** Loads a map and starts it in an element. */
function useMap() {
  const areas = useAreas();
  const element = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AreaMap | null>(null);
  const [ready, setReady] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const container = element.current;
    if (!container) return undefined;
    let alive = true;
    let made: AreaMap | null = null;
    const events: MapEvents = {
      onReady: () => {
        setReady(true);
        setMapDrawn();
        keepForOffline();
      },
      onFailed: (reason, retry) => {
        setFailure({ reason, retry });
        keepForOffline();
      },
      onHover: (index, at) => {
        setHover(index);
        setPointer(index === null ? null : at);
      },
      onSelect: (index, { add }) => selectArea(areas, index, add),
      onPickFootprint: (icb) => {
        const { vintage } = useViewStore.getState().view;
        const picked = boardsOf(areas, vintage).icbs[icb];
        if (picked) chooseFootprint(picked.code);
      },
      onMove: (camera) => changeView({ camera }, "replace"),
      onHome: () => changeView({ camera: null }, "replace"),
      onRest: ({ zoom }) => setMapZoom(zoom),
      onBigLocal: () => undefined,
      onCorner: addCorner,
      onBox: (indices) => changeView({ selection: indices.flatMap((index) => areas.code[index] ?? []) }),
    };
    startMap(container, events).then(
      (started) => {
        if (!alive) {
          started.destroy();
          return;
        }
        made = started;
        setMap(started);
      },
      () => setFailure({ reason: "The map could not be loaded.", retry: () => window.location.reload() }),
    );
    return () => {
      alive = false;
      made?.destroy();
    };
  }, [areas]);
  return { element, map, ready, failure, clear: () => setFailure(null) };
}

/** Keeps the map in step with the view and what is hovered; draws nothing itself, so that what lies over the map stays as it is. */
function MapFollows({ map }: { readonly map: AreaMap }) {
  const model = useMapModel();
  useEffect(() => map.render(model), [map, model]);
  return null;
}

/** The map, with its title and key over it; when it cannot be drawn, its place says why. */
export function MapPane() {
  const { element, map, ready, failure, clear } = useMap();
  const { plan, also } = useViewStore(({ view }) => view.options);
  return (
    <section id="map" className={styles.map} aria-label="Map" style={OVER_MAP_STYLE} tabIndex={-1}>
      <div ref={element} className={styles.canvas} data-ready={ready} />
      {failure ? (
        <div className={styles.failed}>
          <Notice
            tone="problem"
            onRetry={
              failure.retry
                ? () => {
                    clear();
                    failure.retry?.();
                  }
                : undefined
            }
          >
            {failure.reason} The answer, the list and the downloads work without it.
          </Notice>
        </div>
      ) : null}
      {ready || failure ? null : (
        <p className={styles.loading} role="status">
          Drawing the map of England…
        </p>
      )}
      <AreaWalker />
      <div className={`${styles.overlay} ${styles.key}`}>
        <IndicatorPicker />
        <Legend />
      </div>
      <PickedCard />
      <Suspense>
        {plan ? <PlanOnMap /> : null}
        {also ? <AdditionsOnMap /> : null}
      </Suspense>
      {map ? <MapFollows map={map} /> : null}
      <MapTip />
    </section>
  );
}
