import { useMemo } from "react";
import type { Column } from "../../model/indicator";
import { useCatalogue } from "../../state/catalogue";
import { useAreas, useEditions, useIndicatorsData } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { SORT_STABILITY, useFinishedStability, useStabilityWanted } from "../../state/stability-run";
import { useView } from "../../state/view-store";
import type { Stability } from "../../stats/stability";
import { columnOf } from "../../stats/columns-of";
import { listRows, SORT_FLAG, SORT_NAME } from "../../readings/list/rows";

const ALWAYS = ["imd25_average_score", "imd25_national_decile", "imd25_share_core20"];

/** How many editions of the index flag an area. */
const FLAGGED_BY = columnOf({ kind: "editions", editions: 1 });

/** Sort keys that need no column of their own. */
const SORTS_BY_ITSELF = new Set([SORT_NAME, SORT_FLAG, SORT_STABILITY, "population_mid22"]);

/** Stability as a column: the mean of the families' shares. */
const stabilityColumn = ({ share }: Stability): Column => ({
  id: SORT_STABILITY,
  num: share,
  den: share.map(() => 1),
  scale: 1,
  value: share,
  status: Uint8Array.from(share, (value) => Number(Number.isNaN(value))),
});

/** The list's columns of figures, those that failed, and its rows, from the same answer as the map. Null until there is an answer. */
export function useList() {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const { answer } = useDerived();
  const { indicator, list } = useView();
  // A filter by editions shows what it filters by.
  const first = list.since === "any" ? [indicator] : [FLAGGED_BY, indicator];
  const ids = [...new Set([...first.filter((id) => !ALWAYS.includes(id)), ...ALWAYS])];
  const sorts = SORTS_BY_ITSELF.has(list.sort) ? undefined : catalogue.find(list.sort)?.id;
  const wanted = sorts === undefined || ids.includes(sorts) ? ids : [...ids, sorts];
  const loaded = useIndicatorsData(wanted);
  // Rows that come before their order is known would jump under the pointer.
  const editions = useEditions(list.since !== "any");
  const msoaEditions = editions.status === "ready" ? editions.value.msoa21 : null;
  const waits =
    (sorts !== undefined && loaded.get(sorts)?.status === "loading") ||
    (list.since !== "any" && msoaEditions === null);
  const state = wanted.map((id) => loaded.get(id)?.status).join(" ");
  const key = wanted.join(" ");
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
    () => (answer && !waits ? listRows(areas, answer, columns, list, msoaEditions) : null),
    [areas, answer, columns, list, waits, msoaEditions],
  );
  const failed = [...loaded.values(), editions].filter((one) => one.status === "failed");
  return { rows, columns, failed, indicators: ids.map(catalogue.lookUp), answer, withStability };
}
