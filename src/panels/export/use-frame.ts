import { useMemo } from "react";
import { msoasOfDetail } from "../../export/geo/msoas-of-detail";
import type { FrameInput } from "../../export/image/frame-input";
import { useDetail, useEngland, useIndicatorData, useLsoas, usePlaces } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import type { Loaded } from "../../state/resources";
import { useView } from "../../state/view-store";
import type { Facts } from "./facts";
import { orderingMeasure } from "../../readings/export/brief/flagged-measures";
import { frameInputOf } from "../../readings/export/image/frame-input-of";
import { frameMapOf } from "../../readings/export/image/frame-map-of";
import { planInput } from "../../readings/plan/plan-input";
import { usePlanDrawing } from "../../state/plan-drawing";
import { useFacts } from "./use-facts";

export interface Framed {
  readonly facts: Facts;
  readonly input: FrameInput;
}

/** The input of an image of the view on screen, at full detail where a footprint is chosen; with `asPlan` a plan that colours the map is drawn as one. */
export function useFrame(title: string, asPlan = false): Loaded<Framed> {
  const { vintage, footprint, rule } = useView();
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
  const drawing = usePlanDrawing((store) => store.drawing);
  const boundaries = near ?? (england.status === "ready" ? england.value : null);
  return useMemo((): Loaded<Framed> => {
    if (failed) return failed;
    if (!map || facts.status !== "ready") return { status: "loading" };
    const input = frameInputOf(facts.value, map, title);
    if (!asPlan || facts.value.overlay?.id !== "plan" || !drawing || !boundaries)
      return { status: "ready", value: { facts: facts.value, input } };
    const planned = planInput(input, facts.value.areas, drawing, boundaries, { alone: true, title });
    return { status: "ready", value: { facts: facts.value, input: planned } };
  }, [failed, map, facts, title, asPlan, drawing, boundaries]);
}
