import { useMemo } from "react";
import { countedBy, prepared, type Prepared } from "../../readings/pilot/follow-up";
import { isComparedFixedBefore } from "../../readings/pilot/fixed-before";
import { readProtocol } from "../../readings/pilot/protocol";
import { codedName } from "../../readings/pilot/coded-name";
import { useAreas } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import { useStatsJob } from "../../state/stats-job";
import { indicesOf } from "../../stats/pilot/plan-pilot";
import type { Pilot } from "../../workspace/pilot/pilot";
import { useColumns } from "../profile/use-columns";
import { usePlanAsks } from "./use-plan-asks";

/** Who is compared (codes, the pilot area first), by the protocol that was fixed, or else as the plan finds them now; null until that is there. */
export function useSets(pilot: Pilot) {
  const areas = useAreas();
  const last = pilot.protocol.at(-1);
  const fixed = useMemo(() => (last ? readProtocol(last.text) : undefined), [last]);
  const asks = usePlanAsks(pilot);
  const job = useStatsJob("pilotCompared", asks.keys.compared, fixed ? null : asks.compared);
  const found = job.run.status === "ready" && job.run.value.found ? job.run.value : null;
  const sets = useMemo(() => {
    if (fixed) return fixed.comparators.sets;
    return found?.sets.map((set) => indicesOf(set).map((i) => areas.code[i] ?? "")) ?? null;
  }, [areas, fixed, found]);
  const fixedBefore = useMemo(() => isComparedFixedBefore(pilot.protocol), [pilot.protocol]);
  return { sets, fixed, fixedBefore };
}

/** What each follow-up of a pilot is compared with, or why it cannot be yet; null until its figures are there. */
export function usePrepared(
  { followUps }: Pilot,
  sets: readonly (readonly string[])[] | null,
): readonly Prepared[] | null {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const ids = [
    ...new Set(
      followUps.flatMap(({ points }) => points.flatMap(({ measure }) => (measure === "" ? [] : [measure]))),
    ),
  ].filter((id) => catalogue.find(id) !== undefined);
  const { data } = useColumns(ids);
  return useMemo(() => {
    if (!sets || !data) return null;
    const at = new Map(areas.code.map((code, i) => [code, i]));
    return followUps.map((one) =>
      prepared(
        one,
        sets,
        (measure) => {
          const [column, indicator] = [data.get(measure)?.msoa21, catalogue.find(measure)];
          if (!column || !indicator) return undefined;
          return (code) => countedBy(column, indicator.unit, at.get(code) ?? -1);
        },
        (code) => codedName(areas, code),
      ),
    );
  }, [areas, catalogue, data, followUps, sets]);
}
