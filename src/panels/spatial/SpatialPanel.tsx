import { useMemo } from "react";
import { PERMUTATIONS } from "../../config/permutations";
import { useCatalogue } from "../../state/catalogue";
import { askCluster, cancelCluster, CLUSTER_OPTION, useClusterRun } from "../../state/cluster-run";
import { parseQuestion } from "../../codec/cluster-text";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import type { Indicator } from "../../model/indicator";
import type { ClusterQuestion } from "../../stats/cluster";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Progress } from "../../ui/Progress";
import { sayClasses } from "../../readings/spatial/cluster-rows";
import { Explanation } from "./Drawing";
import { measures, QuestionForm } from "./QuestionForm";
import { Results } from "./Results";

const FALLBACK = "imd25_average_score";

function firstQuestion(indicator: Indicator): ClusterQuestion {
  return {
    statistic: "gi-star",
    indicator: measures(indicator) ? indicator.id : FALLBACK,
    permutations: PERMUTATIONS.rounds,
    seed: PERMUTATIONS.seed,
    adjust: "bh",
    level: 0.05,
  };
}

/** Spatial statistics of any indicator: ask, watch or cancel, read, map, and use in a rule. The question is in the link. */
export default function SpatialPanel() {
  const catalogue = useCatalogue();
  const { options, indicator } = useView();
  const text = options[CLUSTER_OPTION] ?? "";
  const run = useClusterRun();
  const { scope } = useDerived();
  const asked = useMemo(() => (text === "" ? null : parseQuestion(text, catalogue)), [text, catalogue]);
  const before = run.status === "cancelled" ? parseQuestion(run.text, catalogue) : null;
  const initial = asked ?? before ?? firstQuestion(catalogue.lookUp(indicator));
  const current = run.status !== "idle" && run.text === text;
  return (
    <Panel
      title="Clusters"
      lead="Where neighbours together stand out: spatial statistics on all England’s areas, so neighbours count across ICB boundaries."
    >
      <QuestionForm from={text} initial={initial} />
      {text !== "" && !asked ? (
        <Notice tone="problem">
          The analysis in this link could not be read (“{text}”). Choose what to run above.
        </Notice>
      ) : null}
      <p className="visually-hidden" role="status">
        {current && run.status === "ready" ? sayClasses(run.answer, scope) : ""}
      </p>
      {current && run.status === "running" ? (
        <Progress
          label={
            asked && asked.permutations > 0
              ? `Running ${asked.permutations.toLocaleString("en-GB")} permutations`
              : "Working it out"
          }
          share={run.share}
          onCancel={cancelCluster}
        />
      ) : null}
      {run.status === "cancelled" && text === "" ? <Notice>Cancelled: no results were kept.</Notice> : null}
      {current && run.status === "failed" ? (
        <Notice tone="problem" onRetry={asked ? () => askCluster(asked) : undefined}>
          The run failed. {run.reason}
        </Notice>
      ) : null}
      {current && run.status === "ready" ? <Results run={run} /> : null}
      <Explanation />
    </Panel>
  );
}
