import { lazy, type ReactNode } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { LEARNING_AIMS } from "../../config/pilot";
import { sayCanBeSeen, sayWhatWouldHelp, showsNothing } from "../../readings/pilot/say-plan";
import { useCatalogue } from "../../state/catalogue";
import type { PilotEdit } from "../../state/pilot-edit";
import { useStatsJob } from "../../state/stats-job";
import type { Seen, WhatIf } from "../../stats/pilot/seen-for";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { useOneByOne } from "../../ui/use-one-by-one";
import { count } from "../../words/format";
import type { Pilot, WatchedOutcome } from "../../workspace/pilot/pilot";
import { useAttribution } from "../profile/use-attribution";
import { Waiting } from "../profile/Waiting";
import local from "../big-local/BigLocal.module.css";
import styles from "../voice/Voice.module.css";
import { JobShown } from "./JobShown";
import { outcomeWords } from "./outcome-words";
import { knownChange, usePlanAsks } from "./use-plan-asks";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));

/** What stands in the place of a chart whose turn is to come. */
const DRAWING = <p>Drawing…</p>;

const ROWS = [
  { key: "areas", one: "pilot area", many: "pilot areas" },
  { key: "comparators", one: "comparator for each", many: "comparators for each" },
  { key: "years", one: "year", many: "years" },
] as const;
const showPoints = (value: number): string => value.toFixed(1);

interface OneProps {
  readonly outcome: WatchedOutcome;
  readonly seen: Seen | null;
  readonly pilot: Pilot;
  /** Puts the chart in its turn. */
  readonly draw: (chart: ReactNode) => ReactNode;
}

/** What could be seen of one outcome: in words, then by number of areas, comparators and years. */
function One({ outcome, seen, pilot, draw }: OneProps) {
  const catalogue = useCatalogue();
  const known = knownChange(outcome.measure);
  const source = useAttribution([outcome.measure, ...(known ? [known.change] : [])]);
  const words = outcomeWords(outcome, catalogue);
  if (!seen)
    return (
      <Section title={words.name}>
        <p>
          Nobody can say before the start what could be seen of this: how much similar areas differ in their
          change is not known. Type it under “Plan” if you know it, from your own figures of two years.
        </p>
        {draw(null)}
      </Section>
    );
  const sentences = [
    ...sayCanBeSeen(seen, pilot.areas.length, words),
    ...sayWhatWouldHelp(seen, { areas: pilot.areas.length, comparators: pilot.perArea }),
  ];
  const bars = ROWS.flatMap(({ key, one, many }) =>
    seen[key].map(({ n, change, people }: WhatIf) => ({
      choice: `${n} ${n === 1 ? one : many}`,
      change,
      people: change * people,
    })),
  );
  const planned = new Set([
    `${pilot.areas.length} ${pilot.areas.length === 1 ? "pilot area" : "pilot areas"}`,
    `${pilot.perArea} ${pilot.perArea === 1 ? "comparator" : "comparators"} for each`,
  ]);
  const nameOf = ({ choice, people }: (typeof bars)[number]): string => `${choice}: ${count(people)} people`;
  const drawn = bars.filter(({ change }) => Number.isFinite(change));
  return (
    <Section title={words.name}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ChartFrame
        title={`The change that could be seen: ${words.name}`}
        units="The smallest change, in percentage points and (behind each choice) in people of its pilot areas, that would be found four times in five; each row alters one part of the plan. A choice without a bar can show no change at all"
        source={source}
        summary={sentences[0] ?? ""}
        notes={`Planned: ${pilot.areas.length} pilot ${pilot.areas.length === 1 ? "area" : "areas"}, ${pilot.perArea} comparators for each. More areas are taken to be like those chosen. Over fewer years areas part less, by the root of the years; a pilot does less in them too.`}
        table={{
          columns: [
            { label: "Choice" },
            { label: "Change, points", show: showPoints },
            { label: "People", show: count },
          ],
          rows: bars.map(({ choice, change, people }) => [
            choice,
            Number.isFinite(change) ? change * 100 : { value: NaN, text: "no change can be found" },
            Number.isFinite(change) ? people : { value: NaN, text: "" },
          ]),
        }}
      >
        {draw(
          <GroupedBars
            categories={drawn.map(nameOf)}
            direction="rows"
            series={[{ name: "Change", values: drawn.map(({ change }) => change * 100) }]}
            highlight={new Set(drawn.filter(({ choice }) => planned.has(choice)).map(nameOf))}
            show={showPoints}
          />,
        )}
      </ChartFrame>
    </Section>
  );
}

/** What is said first where no outcome could show a change that can be expected of a pilot. */
function Nothing() {
  return (
    <Notice tone="problem">
      With these areas no figure would show a change that can be expected of a pilot, so it cannot be
      evaluated by figures. It can still be learned from. Plan it with more areas or comparators, or say under
      “Plan” what is to be learned without figures:
      <ul className={local.limits}>
        {LEARNING_AIMS.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Can it be seen? The smallest change that each outcome could show, before the pilot starts. */
export function SeenTab({ edit: { pilot } }: { readonly edit: PilotEdit }) {
  const asks = usePlanAsks(pilot);
  const inTurn = useOneByOne();
  const compared = useStatsJob("pilotCompared", asks.keys.compared, asks.compared);
  const isThere = compared.run.status === "ready" && compared.run.value.found;
  const job = useStatsJob("pilotSeen", asks.keys.seen, isThere ? asks.seen : null);
  if (pilot.areas.length === 0 || asks.watched.length === 0)
    return <p>Choose the areas of the pilot and an outcome to watch first, under “Plan”.</p>;
  if (compared.run.status === "ready" && !compared.run.value.found)
    return <p>No areas are left to compare with: see “Who is compared”.</p>;
  if (!asks.seen) return <Waiting pending={asks.pending} what="The measures" />;
  return (
    <JobShown job={job} label="Simulating pilots without effect">
      {(all) => (
        <div className={styles.pane}>
          {showsNothing(all) ? <Nothing /> : null}
          {asks.watched.map((outcome, o) => (
            <One
              key={outcome.measure}
              outcome={outcome}
              seen={all[o] ?? null}
              pilot={pilot}
              draw={(chart) => inTurn(o, chart, DRAWING)}
            />
          ))}
        </div>
      )}
    </JobShown>
  );
}
