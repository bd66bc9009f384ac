import { useMemo } from "react";
import { msoasOfDetail } from "../../export/geo/msoas-of-detail";
import type { FrameInput } from "../../export/image/frame-input";
import {
  useAreas,
  useDetail,
  useEngland,
  useIndicatorData,
  useLsoas,
  useNeighbours,
  usePlaces,
} from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import type { Loaded } from "../../state/resources";
import { useView } from "../../state/view-store";
import type { Facts } from "./facts";
import { orderingMeasure } from "../../readings/export/brief/flagged-measures";
import { frameInputOf } from "../../readings/export/image/frame-input-of";
import { frameMapOf } from "../../readings/export/image/frame-map-of";
import { planInput } from "../../readings/plan/plan-input";
import { drawingOf } from "../../readings/plan/drawing";
import { planVersion } from "../../readings/plan/lookup";
import { LAYER_OPTION } from "../../state/cluster-run";
import { useOpenPlan } from "../../state/plans";
import { useFacts } from "./use-facts";

export interface Framed {
  readonly facts: Facts;
  readonly input: FrameInput;
}

/** The input of an image of the view on screen, at full detail where a footprint is chosen; with `asPlan` a plan that colours the map is drawn as one. */
export function useFrame(title: string, asPlan = false): Loaded<Framed> {
  const { vintage, footprint, rule, options } = useView();
  const facts = useFacts();
  const [england, places, lsoas] = [useEngland(), usePlaces(), useLsoas()];
  const detail = useDetail(vintage, footprint);
  const catalogue = useCatalogue();
  const scores = useIndicatorData(orderingMeasure(rule, catalogue));
  const parts = [facts, england, places, lsoas, scores, ...(footprint ? [detail] : [])];
  const failed = parts.find((part) => part.status === "failed");
  const near = useMemo(
    () =>
      detail.status === "ready" && lsoas.status === "ready"
        ? msoasOfDetail(detail.value, lsoas.value.msoa)
        : null,
    [detail, lsoas],
  );
  const map = useMemo(() => {
    if (facts.status !== "ready" || england.status !== "ready" || places.status !== "ready") return null;
    if (scores.status !== "ready" || (footprint && !near)) return null;
    const boundaries = { england: england.value, detail: footprint ? near : null };
    return frameMapOf(facts.value, boundaries, places.value, scores.value.msoa21);
  }, [facts, england, places, scores, footprint, near]);
  const plan = useOpenPlan()?.plan;
  const planned = asPlan && options[LAYER_OPTION] === "plan" && plan !== undefined;
  const graph = useNeighbours(planned);
  const areas = useAreas();
  const drawing = useMemo(
    () => (planned && graph.status === "ready" ? drawingOf(areas, graph.value, plan) : null),
    [planned, graph, areas, plan],
  );
  const boundaries = near ?? (england.status === "ready" ? england.value : null);
  return useMemo((): Loaded<Framed> => {
    if (failed) return failed;
    if (!map || facts.status !== "ready") return { status: "loading" };
    const input = frameInputOf(facts.value, map, title);
    if (!planned) return { status: "ready", value: { facts: facts.value, input } };
    if (graph.status === "failed") return graph;
    if (!drawing || !boundaries) return { status: "loading" };
    const subtitle = `Neighbourhoods of the plan “${plan.name}”, version ${planVersion(plan)}, made of whole MSOAs`;
    const drawn = planInput({ ...input, subtitle }, areas, drawing, boundaries, { alone: true, title });
    return { status: "ready", value: { facts: facts.value, input: drawn } };
  }, [failed, map, facts, title, planned, plan, graph, areas, drawing, boundaries]);
}
