import { useEffect, useMemo } from "react";
import { drawingOf } from "../readings/plan/drawing";
import { proposeFor } from "../readings/plan/propose";
import { useAreas, useNeighbours } from "../state/atlas";
import { usePlanDrawing } from "../state/plan-drawing";
import { useSuggesting } from "../state/plan-suggestion";
import { useOpenPlan } from "../state/plans";
import { takeGroups } from "../workspace/plan/edits";

/** Gives the map the plan in view, or the best of a suggestion that is still being worked out. Draws nothing itself. */
export default function PlanOnMap() {
  const areas = useAreas();
  const open = useOpenPlan();
  const graph = useNeighbours(open !== undefined);
  const suggesting = useSuggesting();
  const neighbours = graph.status === "ready" ? graph.value : null;
  const plan = open?.plan;
  const best =
    suggesting.status === "running" && suggesting.record === open?.standing.record ? suggesting.best : null;
  const drawing = useMemo(() => {
    if (!plan || !neighbours) return null;
    return drawingOf(areas, neighbours, best ? takeGroups(plan, best, proposeFor(areas)) : plan);
  }, [areas, neighbours, plan, best]);
  useEffect(() => {
    usePlanDrawing.setState({ drawing: drawing?.names.length ? drawing : null });
    return () => usePlanDrawing.setState({ drawing: null });
  }, [drawing]);
  return null;
}
