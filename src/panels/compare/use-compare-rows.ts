import { useEffect, useMemo, useState } from "react";
import { SUMMARY_MEASURES } from "../../config/summary";
import { useAreas, useLsoas, useNeighbours } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import type { Loaded } from "../../state/resources";
import { useView } from "../../state/view-store";
import { useColumns } from "../profile/use-columns";
import type { Member } from "../../readings/levels";
import { rowMaker, type CompareRow, type Ingredients } from "../../readings/compare/compare-rows";
import { englandRow } from "../../readings/compare/england-row";
import { inSlices } from "./in-slices";
import { useUnits, type Compared } from "./use-units";

const IDS = SUMMARY_MEASURES.map(({ id }) => id);
const WORKING: Loaded<unknown> = { status: "loading" };

interface Asked {
  readonly units: readonly Member[];
  readonly ingredients: Ingredients;
}

interface Found {
  readonly of: Asked;
  readonly rows: readonly CompareRow[];
}

/** The rows of the comparison once they are worked out, in slices: 36 footprints take some 200 ms. */
export function useCompareRows(what: Compared): {
  readonly rows: readonly CompareRow[] | null;
  /** England's own row; null while there are no rows. */
  readonly england: CompareRow | null;
  readonly pending: Loaded<unknown>;
} {
  const areas = useAreas();
  const { rule } = useView();
  const { context, pending: waits } = useDerived();
  const units = useUnits(what);
  const { data, pending } = useColumns(IDS);
  const graph = useNeighbours();
  const neighbours = graph.status === "ready" ? graph.value : null;
  // Local concentration of neighbourhoods is made from their small areas.
  const home = what === "neighbourhoods";
  const small = useLsoas(home);
  const lsoas = home && small.status === "ready" ? small.value : null;
  const waiting = graph.status === "loading" || (home && lsoas === null);
  const [found, setFound] = useState<Found | null>(null);
  const asked = useMemo<Asked | null>(() => {
    if (!data || !context || waiting) return null;
    const contextOf = (unit: Member) =>
      what === "footprints" ? { ...context, footprint: unit.msoas } : context;
    return { units, ingredients: { areas, data, rule, contextOf, neighbours, lsoas } };
  }, [data, context, waiting, units, areas, rule, neighbours, lsoas, what]);
  useEffect(() => {
    if (!asked) return undefined;
    const stop = new AbortController();
    const { units: all, ingredients } = asked;
    inSlices(all, rowMaker(all, ingredients), stop.signal).then(
      (rows) => setFound({ of: asked, rows }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setFound(() => {
            throw error;
          });
      },
    );
    return () => stop.abort();
  }, [asked]);
  const rows = asked && found?.of === asked ? found.rows : null;
  const england = useMemo(
    () => (rows && data ? englandRow(areas, data, what === "footprints" ? rows : null) : null),
    [rows, data, areas, what],
  );
  return {
    ...{ rows, england },
    pending: !data ? pending : !context ? waits : home && small.status === "failed" ? small : WORKING,
  };
}
