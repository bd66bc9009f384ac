import { lazy, Suspense, useMemo, useState } from "react";
import { fileStem } from "../../charts/chart-table";
import { isAsFixed } from "../../readings/pilot/as-fixed";
import { codedName } from "../../readings/pilot/coded-name";
import { evaluationBlocks } from "../../readings/pilot/evaluation-blocks";
import type { PilotEdit } from "../../state/pilot-edit";
import { useLogs } from "../../state/pilots";
import { useStatsJob } from "../../state/stats-job";
import { useAreas } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { isoDay } from "../../words/iso-day";
import styles from "../voice/Voice.module.css";
import local from "./Effect.module.css";
import { AddFollowUp } from "./AddFollowUp";
import { EffectTold } from "./EffectTold";
import { JobShown } from "./JobShown";
import { Timeline } from "./Timeline";
import { useSets, usePrepared } from "./use-prepared";

const PaperView = lazy(() => import("./PaperView"));

interface EffectTabProps {
  /** Record of the pilot. */
  readonly record: string;
  readonly edit: PilotEdit;
}

/** What came of a pilot: figures of afterwards, what they show and what they do not, and how anybody can redo it. */
export function EffectTab({ record, edit: { pilot, change } }: EffectTabProps) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const entries = useLogs().flatMap(({ content, deleted }) =>
    content.pilot === record && deleted === null ? [content] : [],
  );
  const { sets, fixed, fixedBefore } = useSets(pilot);
  const all = usePrepared(pilot, sets);
  const [paper, setPaper] = useState(false);
  const ask = useMemo(() => {
    const ready = all?.flatMap((one) => (one.ready ? [one.ask] : [])) ?? [];
    return ready.length > 0 ? ready : null;
  }, [all]);
  const key = useMemo(() => JSON.stringify(ask), [ask]);
  const job = useStatsJob("pilotEffects", key, ask);
  const told = job.run.status === "ready" ? job.run.value : [];
  let next = 0;
  const results = (all ?? []).map((one) => (one.ready ? (told[next++] ?? null) : null));
  const nameOf = (code: string): string => codedName(areas, code);
  const about = (f: number) => {
    const followUp = pilot.followUps[f];
    const polarity = catalogue.find(followUp?.measure ?? "")?.polarity;
    return {
      name: followUp?.name ?? "",
      better:
        polarity === "high-worse"
          ? ("lower" as const)
          : polarity === "low-worse"
            ? ("higher" as const)
            : null,
      ...{ pilots: sets?.length ?? 0, comparators: (sets?.flat().length ?? 0) - (sets?.length ?? 0) },
      ...{ placebo: followUp?.placebo ?? false, fixedBefore },
      asFixed: isAsFixed(fixed, followUp?.points ?? []),
    };
  };
  const evaluated = pilot.followUps.flatMap((followUp, f) => {
    const one = results[f];
    const from = all?.[f];
    return one && from?.ready && sets ? [{ followUp, told: one, ask: from.ask, subject: about(f) }] : [];
  });
  return (
    <div className={styles.pane}>
      <div className={local.beside}>
        <div className={local.figures}>
          <Section title="What came of it">
            {pilot.areas.length === 0 ? <p>Choose the areas of the pilot first, under “Plan”.</p> : null}
            {fixedBefore || pilot.areas.length === 0 ? null : (
              <p className={styles.quiet}>
                Who is compared was not fixed in a protocol before the start. The comparison can be made, and
                says so.
              </p>
            )}
            {ask ? (
              <JobShown job={job} label="Comparing">
                {() => null}
              </JobShown>
            ) : null}
            {pilot.followUps.map((followUp, f) => {
              const from = all?.[f];
              const done = evaluated.find((one) => one.followUp === followUp);
              return (
                <section key={f} aria-label={followUp.name}>
                  <div className={styles.line}>
                    <h4 className={styles.gone}>
                      {followUp.name}
                      {followUp.placebo ? " (should not have moved)" : ""}
                    </h4>
                    <Button
                      look="plain"
                      aria-label={`Take out the figures of ${followUp.name}`}
                      onPress={() => change({ followUps: pilot.followUps.filter((_, at) => at !== f) })}
                    >
                      Take out
                    </Button>
                  </div>
                  {from && !from.ready ? <p role="status">{from.why}</p> : null}
                  {done && sets ? <EffectTold {...done} sets={sets} nameOf={nameOf} /> : null}
                </section>
              );
            })}
            {evaluated.length > 0 ? (
              <div className={styles.line}>
                <Button look="solid" onPress={() => setPaper(true)}>
                  Read, print or save what came of it
                </Button>
              </div>
            ) : null}
          </Section>
        </div>
        {pilot.followUps.length > 0 ? (
          <div className={local.events}>
            <Timeline pilot={pilot} entries={entries} />
          </div>
        ) : null}
      </div>
      {pilot.areas.length > 0 ? (
        <Section title="Add figures of afterwards">
          <AddFollowUp pilot={pilot} onAdd={(one) => change({ followUps: [...pilot.followUps, one] })} />
        </Section>
      ) : null}
      {paper && sets ? (
        <Suspense fallback={null}>
          <PaperView
            title={`What came of it: ${pilot.name}`}
            blocks={evaluationBlocks(pilot, evaluated, sets, nameOf)}
            stem={`evaluation_${fileStem(pilot.name)}_${isoDay(new Date())}`}
            onClose={() => setPaper(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
