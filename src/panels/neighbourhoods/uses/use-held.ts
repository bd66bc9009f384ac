import { useMemo } from "react";
import type { Homes } from "../../../readings/plan/homes";
import { holdings, type Holding } from "../../../readings/plan/holdings";
import { useAreas, useIndicatorsData } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import type { Loaded } from "../../../state/resources";
import type { Plan } from "../../../workspace/plan/plan";

const COLUMNS = ["imd25_share_core20", "imd25_extent", "imd25_average_score"] as const;

/** What each neighbourhood of a plan holds, by the rule in view; else what is still loading or has failed. */
export function useHeld(plan: Plan, homes: Homes): Loaded<readonly Holding[]> {
  const areas = useAreas();
  const { answer } = useDerived();
  const loaded = useIndicatorsData(COLUMNS);
  return useMemo((): Loaded<readonly Holding[]> => {
    const [core20, extent, score] = COLUMNS.map((id) => loaded.get(id));
    const failed = [core20, extent, score].find((one) => one?.status === "failed");
    if (failed?.status === "failed") return failed;
    if (core20?.status !== "ready" || extent?.status !== "ready" || score?.status !== "ready" || !answer)
      return { status: "loading" };
    const columns = { core20: core20.value.msoa21, extent: extent.value.msoa21, score: score.value.msoa21 };
    return { status: "ready", value: holdings(plan, homes.areas, { areas, answer, ...columns }) };
  }, [areas, answer, loaded, plan, homes]);
}
