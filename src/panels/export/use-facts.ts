import { useMemo } from "react";
import { linkWithCheck } from "../../export/check-code";
import { useAreas, useBigLocal, useManifest, useSources } from "../../state/atlas";
import { useDerived, usePreset } from "../../state/derived";
import type { Loaded } from "../../state/resources";
import { encodeView } from "../../state/url";
import { useView } from "../../state/view-store";
import type { Facts } from "./facts";

const OVERLAYS = ["frame", "brief", "brief.areas"];

/** Address of the view on screen, without what opens a frame or a brief. */
function addressOf(view: Parameters<typeof encodeView>[0]): string {
  const options = Object.fromEntries(Object.entries(view.options).filter(([key]) => !OVERLAYS.includes(key)));
  return `${window.location.origin}${window.location.pathname}${encodeView({ ...view, options })}`;
}

/** What an export speaks of, when all of it is there; else what is still loading or has failed. */
export function useFacts(): Loaded<Facts> {
  const areas = useAreas();
  const view = useView();
  const preset = usePreset()?.id ?? null;
  const { footprint, place, indicator, data, classification, answer, pending } = useDerived();
  const [bigLocal, sources, manifest] = [useBigLocal(), useSources(), useManifest()];
  return useMemo((): Loaded<Facts> => {
    const parts = [data, pending, bigLocal, sources, manifest];
    const failed = parts.find((part) => part.status === "failed");
    if (failed) return failed;
    const there = data.status === "ready" && bigLocal.status === "ready" && sources.status === "ready";
    if (!there || manifest.status !== "ready" || pending.status !== "ready" || !classification || !answer)
      return { status: "loading" };
    const { version } = manifest.value;
    const { link, code } = linkWithCheck(addressOf(view), version);
    const facts: Facts = {
      areas,
      view,
      footprint,
      place,
      indicator,
      column: data.value.msoa21,
      classes: classification,
      answer,
      bigLocal: bigLocal.value,
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
    view,
    preset,
    footprint,
    place,
    indicator,
    data,
    classification,
    answer,
    pending,
    bigLocal,
    sources,
    manifest,
  ]);
}
