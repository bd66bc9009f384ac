import { useMemo } from "react";
import { msoasOfDetail } from "../../export/geo/msoas-of-detail";
import type { Lsoas } from "../../model/area";
import type { Geometry, Neighbours } from "../../model/geometry";
import { loadBoard, useAreas, useDetail, useEngland, useLsoas, useNeighbours } from "../../state/atlas";
import { useResource, type Loaded } from "../../state/resources";
import { useView } from "../../state/view-store";

/** What files are made from beside the answer: LSOAs, neighbours, and boundaries (full detail where there is a footprint). */
export interface Materials {
  readonly lsoas: Lsoas;
  readonly geometry: Geometry;
  readonly neighbours: Neighbours;
}

/** The published boundaries of all England as MSOAs, board by board, loaded when they are wanted. */
export function usePublished(wanted: boolean): Loaded<readonly Geometry[]> {
  const areas = useAreas();
  const lsoas = useLsoas(wanted);
  const ready = wanted && lsoas.status === "ready" ? lsoas.value : null;
  return useResource(ready ? "published-msoas" : null, async () => {
    const boards: Geometry[] = [];
    for (const { code } of areas.icb26s)
      if (ready) boards.push(msoasOfDetail(await loadBoard("2026", code), ready.msoa));
    return boards;
  });
}

/** The materials once all are there; else what is still loading or has failed. */
export function useMaterials(): Loaded<Materials> {
  const { vintage, footprint } = useView();
  const [lsoas, england, neighbours] = [useLsoas(), useEngland(), useNeighbours()];
  const detail = useDetail(vintage, footprint);
  return useMemo((): Loaded<Materials> => {
    const parts = [lsoas, england, neighbours, ...(footprint ? [detail] : [])];
    const failed = parts.find((part) => part.status === "failed");
    if (failed) return failed;
    if (lsoas.status !== "ready" || england.status !== "ready" || neighbours.status !== "ready")
      return { status: "loading" };
    if (footprint && detail.status !== "ready") return { status: "loading" };
    const near = detail.status === "ready" ? msoasOfDetail(detail.value, lsoas.value.msoa) : england.value;
    return {
      status: "ready",
      value: { lsoas: lsoas.value, geometry: near, neighbours: neighbours.value },
    };
  }, [lsoas, england, neighbours, detail, footprint]);
}
