import { useMemo } from "react";
import { indicatorOf } from "../../config/indicators";
import type { Column } from "../../model/indicator";
import { useAreas, useIndicatorsData } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { SORT_STABILITY, useFinishedStability, useStabilityWanted } from "../../state/stability-run";
import { useView } from "../../state/view-store";
import type { Stability } from "../../stats/stability";
import { listRows } from "./rows";

const ALWAYS = ["imd25_average_score", "imd25_national_decile", "imd25_share_core20"];

/** Stability as a column: rules that flag an area over rules that could be judged. */
const stabilityColumn = ({ flagged, judged, share }: Stability): Column => ({
  id: SORT_STABILITY,
  num: Float64Array.from(flagged),
  den: Float64Array.from(judged),
  scale: 1,
  value: share,
  status: Uint8Array.from(share, (value) => Number(Number.isNaN(value))),
});

/** The list's columns of figures and its rows, from the same answer as the map. Null until there is an answer. */
export function useList() {
  const areas = useAreas();
  const { answer } = useDerived();
  const { indicator, list } = useView();
  const ids = ALWAYS.includes(indicator) ? ALWAYS : [indicator, ...ALWAYS];
  const loaded = useIndicatorsData(ids);
  const state = ids.map((id) => loaded.get(id)?.status).join(" ");
  const key = ids.join(" ");
  const stability = useFinishedStability();
  const withStability = useStabilityWanted();
  const columns = useMemo(() => {
    const ready = new Map<string, Column>();
    if (stability) ready.set(SORT_STABILITY, stabilityColumn(stability));
    for (const [id, entry] of loaded) if (entry.status === "ready") ready.set(id, entry.value.msoa21);
    return ready;
    // The statuses and the ids say when the columns change; `loaded` is new on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, key, stability]);
  const rows = useMemo(
    () => (answer ? listRows(areas, answer, columns, list) : null),
    [areas, answer, columns, list],
  );
  return { rows, columns, indicators: ids.map(indicatorOf), answer, withStability };
}
