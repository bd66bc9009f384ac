import { useMemo, useState } from "react";
import { linkWithCheck } from "../../export/check-code";
import type { View } from "../../model/view";
import { useAdditions } from "../../state/additions";
import { useAreas, useBigLocal, useManifest, useSources } from "../../state/atlas";
import { CLUSTER_OPTION, LAYER_OPTION, useClusterRun } from "../../state/cluster-run";
import { parseQuestion } from "../../codec/cluster-text";
import { catalogueNow, useCatalogue } from "../../state/catalogue";
import { useDerived, usePreset } from "../../state/derived";
import type { Loaded } from "../../state/resources";
import { useStability } from "../../state/stability-run";
import { encodeView } from "../../state/url";
import { useView } from "../../state/view-store";
import { addressOf } from "./address-of";
import type { Facts } from "./facts";
import { linkView } from "./link-view";

/** The view that exports speak of: the same value until something of it changes, so that typing a title redraws no map. */
function useLinkView(): View {
  const view = linkView(useView());
  const [kept, keep] = useState(view);
  const same = encodeView(view) === encodeView(kept);
  if (!same) keep(view);
  return same ? kept : view;
}

/** Whether the layer that the view asks for is still being worked out: an image must not show the measure in its place. */
function useLayerPending(view: View): boolean {
  const [stability, cluster] = [useStability(), useClusterRun()];
  const { [LAYER_OPTION]: layer, [CLUSTER_OPTION]: question } = view.options;
  if (layer === "stability") return stability?.status === "running";
  const asked =
    layer !== undefined &&
    question !== undefined &&
    parseQuestion(question, catalogueNow())?.statistic === layer;
  return asked && (cluster.status === "idle" || cluster.status === "running");
}

/** What an export speaks of, when all of it is there; else what is still loading or has failed. */
export function useFacts(): Loaded<Facts> {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const view = useLinkView();
  const preset = usePreset()?.id ?? null;
  const { footprint, place, indicator, data, classification, overlay, answer, pending } = useDerived();
  const layerPending = useLayerPending(view) && overlay === null;
  const [bigLocal, sources, manifest] = [useBigLocal(), useSources(), useManifest()];
  const pride = useAdditions(({ additions }) => additions?.pride ?? null);
  return useMemo((): Loaded<Facts> => {
    const parts = [data, pending, bigLocal, sources, manifest];
    const failed = parts.find((part) => part.status === "failed");
    if (failed) return failed;
    const there = data.status === "ready" && bigLocal.status === "ready" && sources.status === "ready";
    if (layerPending) return { status: "loading" };
    if (!there || manifest.status !== "ready" || pending.status !== "ready" || !classification || !answer)
      return { status: "loading" };
    const { version } = manifest.value;
    const { link, code } = linkWithCheck(addressOf(view), version);
    const facts: Facts = {
      areas,
      catalogue,
      view,
      footprint,
      place,
      indicator,
      column: data.value.msoa21,
      classes: classification,
      overlay,
      answer,
      bigLocal: bigLocal.value,
      pride,
      sources: sources.value,
      preset,
      version,
      date: new Date(),
      link,
      checkCode: code,
    };
    return { status: "ready", value: facts };
  }, [
    areas,
    catalogue,
    view,
    preset,
    footprint,
    place,
    indicator,
    data,
    classification,
    overlay,
    layerPending,
    answer,
    pending,
    bigLocal,
    pride,
    sources,
    manifest,
  ]);
}
