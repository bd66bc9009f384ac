import { useMemo } from "react";
import { SHIPPED_PERMUTATION } from "../../../config/permutations";
import type { IndicatorData } from "../../../model/indicator";
import { flaggedMeasures } from "../../../readings/export/brief/flagged-measures";
import { useIndicatorsData, useLsoas, useNeighbours, usePublished, useSummary } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import { usePermuted } from "../../../state/permuted";
import type { Loaded } from "../../../state/resources";
import { useView } from "../../../state/view-store";
import { useFrame } from "../use-frame";
import { HOME_MEASURES } from "../../summary/HomeMeasures";
import { AREA_FIGURES } from "./FiguresTable";

const SHIPPED = [SHIPPED_PERMUTATION];
const LOADING: Loaded<Float64Array> = { status: "loading" };
const FIGURES = [...AREA_FIGURES, "imd25_national_decile"];

/** Everything the pages need, or null while some of it is on its way. */
export function useBriefData(title: string) {
  const frame = useFrame(title);
  const { rule, vintage } = useView();
  const { context, place } = useDerived();
  const home = place?.home !== undefined;
  const ids = useMemo(
    () => [...new Set([...FIGURES, ...flaggedMeasures(rule), ...(home ? HOME_MEASURES : [])])],
    [rule, home],
  );
  const loaded = useIndicatorsData(ids);
  const [neighbours, lsoas] = [useNeighbours(), useLsoas()];
  // The table of the first page reads these itself: it must not be printed with cells that are still to come.
  const wantsPublished = vintage === "2024";
  const [summary, published] = [useSummary(), usePublished(wantsPublished)];
  const permuted = usePermuted(SHIPPED).get(SHIPPED_PERMUTATION) ?? LOADING;
  const data = new Map<string, IndicatorData>();
  for (const [id, one] of loaded) if (one.status === "ready") data.set(id, one.value);
  const failed = [frame, neighbours, permuted, lsoas, summary, published, ...loaded.values()].find(
    (one) => one.status === "failed",
  );
  const ready =
    frame.status === "ready" &&
    neighbours.status === "ready" &&
    permuted.status === "ready" &&
    lsoas.status === "ready" &&
    summary.status === "ready" &&
    (!wantsPublished || published.status === "ready") &&
    data.size === ids.length;
  return {
    failed: failed?.status === "failed" ? failed : null,
    value:
      ready && context
        ? {
            ...frame.value,
            neighbours: neighbours.value,
            permuted: permuted.value,
            lsoas: lsoas.value,
            data,
            context,
          }
        : null,
  };
}

export type BriefData = NonNullable<ReturnType<typeof useBriefData>["value"]>;
