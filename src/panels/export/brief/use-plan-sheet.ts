import { useMemo } from "react";
import { msoasOfDetail } from "../../../export/geo/msoas-of-detail";
import type { FrameInput } from "../../../export/image/frame-input";
import type { Areas } from "../../../model/area";
import type { Geometry, Neighbours } from "../../../model/geometry";
import { drawingOf } from "../../../readings/plan/drawing";
import type { Holding } from "../../../readings/plan/holdings";
import { homesOf } from "../../../readings/plan/homes";
import { planInput } from "../../../readings/plan/plan-input";
import { useDetail, useEngland, useLsoas } from "../../../state/atlas";
import type { Loaded } from "../../../state/resources";
import type { Plan } from "../../../workspace/plan/plan";
import { useHeld } from "../../neighbourhoods/uses/use-held";

/** The boundaries of the areas that a plan is for: in full where it is for a footprint, else those of England. */
function useNear({ vintage, footprint }: Plan): Loaded<Geometry> {
  const detail = useDetail(vintage, footprint);
  const [lsoas, england] = [useLsoas(), useEngland()];
  return useMemo((): Loaded<Geometry> => {
    if (footprint === null) return england;
    if (detail.status !== "ready") return detail;
    if (lsoas.status !== "ready") return lsoas;
    return { status: "ready", value: msoasOfDetail(detail.value, lsoas.value.msoa) };
  }, [footprint, detail, lsoas, england]);
}

/** What the brief's page of a plan shows. */
export interface PlanSheet {
  readonly map: FrameInput;
  readonly held: readonly Holding[];
  /** The boundaries of its areas. */
  readonly near: Geometry;
  /** Areas that are in no neighbourhood. */
  readonly unassigned: number;
}

/** The page of a plan once all that it shows is there: it is never printed in part. `input` is the first map of the brief. */
export function usePlanSheet(
  plan: Plan,
  areas: Areas,
  input: FrameInput,
  neighbours: Neighbours,
): Loaded<PlanSheet> {
  const homes = useMemo(() => homesOf(areas, plan), [areas, plan]);
  const held = useHeld(plan, homes);
  const near = useNear(plan);
  return useMemo((): Loaded<PlanSheet> => {
    if (held.status !== "ready") return held;
    if (near.status !== "ready") return near;
    const map = planInput(input, areas, drawingOf(areas, neighbours, plan), near.value);
    return {
      status: "ready",
      value: { map, held: held.value, near: near.value, unassigned: homes.unassigned.length },
    };
  }, [held, near, homes, input, areas, neighbours, plan]);
}
