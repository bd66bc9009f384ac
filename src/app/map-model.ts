import { useMemo, useState } from "react";
import { decileRamp, rampFor } from "../config/palettes";
import { WIDE_PANELS } from "../config/panels";
import type { MapModel } from "../map/model";
import { hasCard, useAdding } from "../state/adding";
import { useAdditions } from "../state/additions";
import { useAreas, useBigLocal, useCities, useLsoas, usePlaces } from "../state/atlas";
import { useAttribution } from "./use-attribution";
import { emphasisOf } from "../readings/big-local/filter";
import { liesIn } from "../panels/big-local/icb-of-big-local";
import { selectedIndices } from "../state/choose";
import { useDerived } from "../state/derived";
import { DETAIL_ANYWHERE, useLsoasDrawn, useTownsNear } from "../state/map-zoom";
import { useHover } from "../state/hover";
import { lsoaDetailOf, useLsoaClasses } from "../state/lsoa-detail";
import { usePlanDrawing } from "../state/plan-drawing";
import { useSketch } from "../state/sketch";
import { useTheme } from "../state/theme";
import { useVoiceMarks } from "../state/voice-marks";
import { useView } from "../state/view-store";
import { boundsOf } from "./bounds";
import { useMedia, useNarrow } from "../ui/use-media";
import { coveredBy, paddingOf } from "./over-map";
import { markOf } from "../words/say-value";

const NOTHING: readonly never[] = [];

/** Everything the map shows, from the view and what follows from it. Arrays keep their identity while they do not change. */
export function useMapModel(): MapModel {
  const areas = useAreas();
  const view = useView();
  const { scope, indicator, data, classification, overlay, drawn } = useDerived();
  const theme = useTheme();
  const hovered = useHover((hover) => hover.msoa);
  const sketch = useSketch(({ corners }) => corners);
  const near = useLsoasDrawn(view.footprint);
  const [wereNear, setWereNear] = useState(near);
  // Kept from then on: detail that was in sight stays for a while when the map moves back.
  if (near && !wereNear) setWereNear(true);
  const lsoas = useLsoas(view.footprint !== null || wereNear);
  const bigLocal = useBigLocal();
  const townsNear = useTownsNear();
  const cities = useCities();
  const towns = usePlaces(townsNear || view.footprint !== null);
  const places = towns.status === "ready" ? towns : cities;
  const voice = useVoiceMarks();
  const plan = usePlanDrawing(({ drawing }) => drawing);
  const additions = useAdditions((store) => store.additions);
  const attribution = useAttribution();
  const narrow = useNarrow();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const whole = scope.length === areas.code.length;
  const inScope = useMemo(() => {
    if (whole) return null;
    const marks = new Uint8Array(areas.code.length);
    for (const msoa of scope) marks[msoa] = 1;
    return marks;
  }, [areas, scope, whole]);
  const fit = useMemo(() => (whole ? null : boundsOf(areas, scope)), [areas, scope, whole]);
  const column = data.status === "ready" ? data.value.msoa21 : null;
  const noted = useMemo(
    () => column?.status.map((status) => Number(markOf(status) !== "")) ?? null,
    [column],
  );
  const loadedLsoas = lsoas.status === "ready" ? lsoas.value : null;
  const lsoaClasses = useLsoaClasses(indicator, loadedLsoas, classification);
  const selected = useMemo(() => selectedIndices(areas, view.selection), [areas, view.selection]);
  const classCount = classification?.bounds.length ?? 1;
  const ramp = useMemo(
    () => overlay?.colours[theme] ?? rampFor(indicator, classCount, theme),
    [overlay, indicator, classCount, theme],
  );
  const byValue = lsoaDetailOf(indicator) === "values";
  const lsoaRamp = useMemo(
    () => (byValue ? rampFor(indicator, classCount, theme) : decileRamp(theme)),
    [byValue, indicator, classCount, theme],
  );
  const { panel, options } = view;
  const adding = useAdding();
  const card = hasCard(view);
  const padding = useMemo(() => paddingOf(narrow, whole), [narrow, whole]);
  const folded = card && WIDE_PANELS.includes(panel);
  const covered = useMemo(() => coveredBy({ narrow, card, folded }), [narrow, card, folded]);
  const { vintage, footprint } = view;
  const emphasis = useMemo(() => {
    if (panel !== "big-local" || bigLocal.status !== "ready") return null;
    return emphasisOf(options, bigLocal.value, footprint === null ? null : liesIn(areas, vintage, footprint));
  }, [panel, options, bigLocal, areas, vintage, footprint]);
  return {
    theme,
    areas,
    classes: overlay?.classes ?? classification?.classes ?? null,
    noted: overlay ? null : noted,
    ramp,
    verdict: drawn?.verdict ?? null,
    pocket: drawn?.pocket ?? null,
    inScope,
    vintage,
    footprint,
    place: view.place,
    // Areas of a plan are picked one after the other and moved together.
    adding: adding || panel === "neighbourhoods",
    selected,
    hovered,
    lsoas: loadedLsoas,
    detailAnywhere: DETAIL_ANYWHERE,
    // A layer of classes speaks of MSOAs at every zoom.
    lsoaClasses: overlay ? null : lsoaClasses,
    lsoaRamp,
    bigLocal: bigLocal.status === "ready" ? bigLocal.value : NOTHING,
    bigLocalEmphasis: emphasis,
    voice,
    plan,
    additions,
    places: places.status === "ready" ? places.value : NOTHING,
    sketch,
    camera: view.camera,
    fit,
    padding,
    covered,
    reducedMotion,
    attribution,
  };
}
