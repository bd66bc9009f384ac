import { useMemo } from "react";
import type { Column } from "../../model/indicator";
import { useAreas, useBigLocal, useEditions, useNeighbours } from "../../state/atlas";
import type { Loaded } from "../../state/resources";
import { BIG_LOCAL_COLUMNS, type ExampleData } from "../../stats/pilot/example-data";
import { useColumns } from "../profile/use-columns";

/** What Big Local as a pilot is worked out from, once all of it is there; else null, with what is waited for or has failed. */
export function useExampleData(): {
  readonly data: ExampleData | null;
  readonly pending: Loaded<unknown>;
} {
  const { lon, lat, ruc, population } = useAreas();
  const columns = useColumns(BIG_LOCAL_COLUMNS);
  const [bigLocal, editions, neighbours] = [useBigLocal(), useEditions(), useNeighbours()];
  const loaded = columns.data;
  const [all, course, links] = [
    bigLocal.status === "ready" ? bigLocal.value : null,
    editions.status === "ready" ? editions.value.msoa21 : null,
    neighbours.status === "ready" ? neighbours.value : null,
  ];
  const data = useMemo(() => {
    if (!loaded || !all || !course || !links) return null;
    const entries = BIG_LOCAL_COLUMNS.flatMap((id): [string, Column][] => {
      const found = loaded.get(id)?.msoa21;
      return found ? [[id, found]] : [];
    });
    return {
      areas: { lon, lat, ruc, population },
      neighbours: links,
      bigLocal: all.map(({ msoa }) => ({ msoa })),
      editions: course,
      column: Object.fromEntries(entries) as ExampleData["column"],
    };
  }, [all, course, lat, links, loaded, lon, population, ruc]);
  const pending = [columns.pending, bigLocal, editions, neighbours];
  return {
    data,
    pending:
      pending.find(({ status }) => status === "failed") ??
      pending.find(({ status }) => status === "loading") ??
      columns.pending,
  };
}
