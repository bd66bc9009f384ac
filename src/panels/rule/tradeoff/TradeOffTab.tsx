import { lazy } from "react";
import { ChartFrame } from "../../../charts/ChartFrame";
import type { ChartTable } from "../../../charts/chart-table";
import { shortIcbName } from "../../../config/text";
import type { Test } from "../../../model/rule";
import { useCatalogue } from "../../../state/catalogue";
import { useDerived, useScopeName } from "../../../state/derived";
import { useOption, useView } from "../../../state/view-store";
import { capturedCurve, type CurvePoint } from "../../../stats/captured-curve";
import { columnsOf } from "../../../stats/columns-of";
import { sayRule, sayTest } from "../../../stats/say-rule";
import { testsOf } from "../../../stats/tests-of";
import { thresholdOf } from "../../../stats/with-threshold";
import { count, percent, roughly } from "../../../words/format";
import { Section } from "../../../ui/Panel";
import { SelectField } from "../../../ui/SelectField";
import { useAttribution } from "../../profile/use-attribution";
import styles from "../Explain.module.css";
import { Waits } from "../Waits";
import { sayThreshold, stepsOf } from "../../../readings/rule/tradeoff/steps";

const CurveLines = lazy(() => import("../../../charts/CurveLines"));

const AXIS: Readonly<Record<Test["kind"], string>> = {
  share: "Least share of people that flags an area",
  extent: "Least extent that flags an area",
  hotspot: "Significance level",
  score: "Worst per cent that is flagged",
  need: "Worst per cent that is flagged",
  indicator: "Worst per cent that is flagged",
  editions: "Editions that must flag an area",
  moved: "Percentile points that flag an area",
  pride: "Nothing to move",
};

const tableOf = (test: Test, points: readonly CurvePoint[], people: number): ChartTable => ({
  columns: [
    { label: "Threshold" },
    { label: "Flagged areas", show: count },
    { label: "People in them", show: count },
    { label: "Share of people", show: (value) => percent(value, 1) },
    { label: "Concentration captured", show: (value) => percent(value, 1) },
  ],
  rows: points.map((point) => [
    sayThreshold(test, point.threshold),
    point.areas,
    point.people,
    point.people / people,
    point.captured,
  ]),
});

/** What changes as the threshold moves: people in flagged areas against the concentration they capture. */
export function TradeOffTab() {
  const catalogue = useCatalogue();
  const { rule } = useView();
  const { context, scope, answer, pending } = useDerived();
  const name = shortIcbName(useScopeName());
  const tests = testsOf(rule);
  const [asked, setAsked] = useOption("rule.curve", "0");
  const nth = Math.min(Math.max(0, Number(asked) || 0), Math.max(0, tests.length - 1));
  const test = tests[nth];
  const attribution = useAttribution(columnsOf(rule));
  const points = context && test ? capturedCurve(rule, nth, stepsOf(test), context, scope) : null;
  if (!test) return <p className={styles.lead}>The rule has no condition, so no threshold can move.</p>;
  if (!points || !answer) return <Waits pending={pending} />;
  const { people, decile1, areas } = answer;
  const captured = decile1.flagged / decile1.people;
  const said =
    decile1.people === 0
      ? `Nobody in ${name} lives in England’s most deprived tenth of small areas.`
      : `The rule flags ${count(areas.flagged)} areas with ${roughly(people.flagged)} people (${percent(people.flagged / people.scope)} of ${name}) and captures ${percent(captured)} of the ${roughly(decile1.people)} people here who live in England’s most deprived tenth of small areas.`;
  return (
    <>
      <p className={styles.sentence}>{said}</p>
      <p className={styles.lead}>
        Concentration captured is the share of those people who live in flagged areas. A looser threshold
        captures more of them and spreads effort over more people.
      </p>
      {tests.length > 1 ? (
        <SelectField
          label="Move the threshold of"
          value={String(nth)}
          choices={tests.map((one, at) => ({ value: String(at), label: sayTest(one, catalogue) }))}
          onChange={setAsked}
        />
      ) : null}
      <Section title="Reach against focus">
        <ChartFrame
          title={`What moves with the threshold in ${name}`}
          units={`Share of people, per cent. Rule: ${sayRule(rule, catalogue, answer.tied)}`}
          source={attribution}
          table={tableOf(test, points, people.scope)}
          summary={said}
        >
          <CurveLines
            xs={points.map(({ threshold }) => threshold)}
            series={[
              { name: "Concentration captured", values: points.map((point) => point.captured) },
              {
                name: "Share of all people in flagged areas",
                values: points.map((point) => point.people / people.scope),
              },
            ]}
            xLabel={AXIS[test.kind]}
            showX={(value) => sayThreshold(test, value)}
            showY={(value) => percent(value)}
            at={thresholdOf(test)}
            atName="now"
          />
        </ChartFrame>
      </Section>
    </>
  );
}
