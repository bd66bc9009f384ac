import { useEffect, useMemo, useState } from "react";
import { BIG_LOCAL_EXAMPLE } from "../../config/big-local-example";
import { PILOT_DEFAULTS } from "../../config/pilot";
import { exampleOf, keepExample, keptExample } from "../../state/kept-example";
import { useStatsJob } from "../../state/stats-job";
import { changeInEngland } from "../../stats/pilot/example-data";
import { Waiting } from "../profile/Waiting";
import { ExampleTold } from "./ExampleTold";
import { JobShown } from "./JobShown";
import { useExampleData } from "./use-example-data";

/** Big Local as a pilot, worked out here, and kept for the next time. */
function WorkedOut() {
  const { data, pending } = useExampleData();
  const ask = useMemo(
    () => data && { data, choices: BIG_LOCAL_EXAMPLE.choices, seed: PILOT_DEFAULTS.seed },
    [data],
  );
  const job = useStatsJob("pilotExample", "", ask);
  const examples = job.run.status === "ready" ? job.run.value : null;
  const england = useMemo(() => (data ? changeInEngland(data) : NaN), [data]);
  useEffect(() => {
    if (examples && !Number.isNaN(england)) keepExample(exampleOf(), { examples, england });
  }, [england, examples]);
  if (!data) return <Waiting pending={pending} what="What is compared" />;
  return (
    <JobShown job={job} label="Comparing with areas like them">
      {(told) => <ExampleTold examples={told} england={england} />}
    </JobShown>
  );
}

/** Big Local as a pilot: the MSOAs that hold a position against areas like them, before it began and after. What was worked out before is there at once. */
export function AsPilot() {
  const [kept] = useState(() => keptExample(exampleOf()));
  return kept ? <ExampleTold {...kept} /> : <WorkedOut />;
}
