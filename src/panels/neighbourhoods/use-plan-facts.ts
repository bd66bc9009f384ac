import { useMemo } from "react";
import { VERDICT } from "../../model/rule";
import { homesOf } from "../../readings/plan/homes";
import type { Read } from "../../readings/plan/mends";
import { planRows, type PlanFacts } from "../../readings/plan/rows";
import { useAreas, useIndicatorsData, useNeighbours } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useServices } from "../../state/services";
import type { Loaded } from "../../state/resources";
import { neighboursBy } from "../../stats/neighbourhoods/marked";
import type { Known } from "../../stats/neighbourhoods/units";
import { markedRows } from "../../workspace/plan/marks";
import type { Plan } from "../../workspace/plan/plan";

const CORE20 = "imd25_share_core20";
const SCORE = "imd25_average_score";
const COLUMNS = [CORE20, SCORE];

/** What plans are told by: null until the neighbours have come; and what suggestions weigh, null until all of it has. */
export function usePlanFacts(plan: Plan): {
  /** With the neighbours that the plan goes by: no barrier, every way across. */
  readonly facts: PlanFacts | null;
  readonly known: Known | null;
  /** What is not there yet, or could not be loaded; null when all is. */
  readonly waits: Loaded<unknown> | null;
} {
  const areas = useAreas();
  const graph = useNeighbours();
  const loaded = useIndicatorsData(COLUMNS);
  const { marks } = plan;
  const networksWanted = plan.weights.networks > 0;
  const services = useServices(networksWanted);
  const network = services.status === "ready" ? services.value.likely.network : null;
  const verdict = useDerived().drawn?.verdict ?? null;
  const neighbours = graph.status === "ready" ? graph.value : null;
  const column = (id: string) => {
    const found = loaded.get(id);
    return found?.status === "ready" ? found.value.msoa21 : null;
  };
  const [core20, score] = [column(CORE20), column(SCORE)];
  const byMarks = useMemo(
    () => (neighbours ? neighboursBy(neighbours, markedRows(areas, { marks })) : null),
    [areas, neighbours, marks],
  );
  const facts = useMemo(
    () => (byMarks ? { areas, neighbours: byMarks, verdict, core20 } : null),
    [areas, byMarks, verdict, core20],
  );
  const known = useMemo(() => {
    if (!neighbours || !score || !verdict || (networksWanted && !network)) return null;
    const flagged = verdict.map((one) => Number(one === VERDICT.yes));
    return { areas, neighbours, score: score.value, flagged, network };
  }, [areas, neighbours, score, verdict, network, networksWanted]);
  const all = [graph, ...loaded.values(), ...(networksWanted ? [services] : [])];
  const waits =
    all.find(({ status }) => status === "failed") ?? all.find(({ status }) => status === "loading") ?? null;
  return { facts, known, waits };
}

/** A plan with what is known of it; null while that is on its way. */
export function usePlanRead(plan: Plan, facts: PlanFacts | null): Read | null {
  return useMemo(() => {
    if (!facts) return null;
    const homes = homesOf(facts.areas, plan);
    return { plan, homes, rows: planRows(plan, homes, facts), facts };
  }, [plan, facts]);
}
