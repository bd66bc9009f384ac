import { lazy } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { BIG_LOCAL_LIMITS } from "../../config/big-local-example";
import { sayExample, sayExampleShort, wholes } from "../../readings/pilot/say-example";
import type { WorkedExample } from "../../state/kept-example";
import type { Example } from "../../stats/pilot/big-local-example";
import { Section } from "../../ui/Panel";
import { useOneByOne } from "../../ui/use-one-by-one";
import { formatDifference } from "../../words/format";
import { useAttribution } from "../profile/use-attribution";
import styles from "../big-local/BigLocal.module.css";
import {
  balanceTable,
  choiceName,
  choicesTable,
  comparisonsTable,
  outcomeName,
  pointsOf,
} from "./example-tables";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = [
  "census2011-health",
  "census2021-health",
  "census2011-household-deprivation",
  "census2021-household-deprivation",
  "crosswalk-msoa11-msoa21",
  "imd_editions_flagged_core20",
  "big-local",
];
/** What stands in the place of a chart whose turn is to come. */
const DRAWING = <p>Drawing…</p>;
const showPoints = (value: number): string => formatDifference(value, "points", 1).replace(/ points$/, "");

/** Bars of estimates with their intervals, in points. */
const seriesOf = (name: string, rows: Example["rows"]) => ({
  name,
  values: rows.map((row) => pointsOf(row).value),
  intervals: rows.map((row) => pointsOf(row).interval),
});

/** What the worked example shows: in words, as charts with their tables, under other choices, and what it cannot say. */
export function ExampleTold({ examples, england }: WorkedExample) {
  const source = useAttribution(SOURCES);
  const inTurn = useOneByOne();
  const [main] = examples;
  if (!main) return null;
  const short = sayExampleShort(main);
  const [, whole = "", alike = "", before = ""] = short;
  const details = sayExample(examples, england).filter((sentence) => !short.includes(sentence));
  const told = wholes(main);
  const course = main.rows.filter(({ short: name, role }) => name === "mean percentile" && role !== "effect");
  return (
    <Section title="Big Local as a pilot">
      <p className={styles.quiet}>
        For all England, whatever footprint is chosen. A worked example of how a pilot is judged.
      </p>
      {short.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ChartFrame
        title="MSOAs with a Big Local position less their comparators"
        units="Difference in change: shares in percentage points, the mean percentile in percentile points; index: mean of 2015, 2019 and 2025 less mean of 2004, 2007 and 2010; health and households: 2011 to 2021; lines are 95% intervals by permutation"
        source={source}
        summary={whole}
        table={comparisonsTable(main)}
      >
        {inTurn(
          0,
          <GroupedBars
            categories={told.map(outcomeName)}
            direction="rows"
            series={[seriesOf("Difference in change", told)]}
            show={showPoints}
          />,
          DRAWING,
        )}
      </ChartFrame>
      <ChartFrame
        title="Mean percentile of the index, each edition against 2010"
        units="Difference between MSOAs with a position and comparators in their change from 2010, percentile points (higher is less deprived); lines are 95% intervals by permutation"
        source={source}
        summary={before}
        notes="2004 and 2010 are matched on. Editions to 2010 lie before the start."
        table={comparisonsTable({ ...main, rows: course })}
      >
        {inTurn(
          1,
          <GroupedBars
            categories={course.map(({ to }) => to)}
            series={[seriesOf("Difference from 2010", course)]}
            show={showPoints}
          />,
          DRAWING,
        )}
      </ChartFrame>
      <ChartFrame
        title="How like the comparators are"
        units="Standardised mean differences in standard deviations: under 0.1 good, under 0.25 fair, else not comparable"
        source={source}
        summary={alike}
        table={balanceTable(main.balance)}
      >
        {inTurn(
          2,
          <GroupedBars
            categories={main.balance.map(({ name }) => name)}
            direction="rows"
            series={[
              { name: "Before matching", values: main.balance.map(({ before }) => before) },
              { name: "After matching", values: main.balance.map(({ after }) => after) },
            ]}
            show={showPoints}
          />,
          DRAWING,
        )}
      </ChartFrame>
      <ChartFrame
        title="The same under other choices of comparators"
        units="Difference in change: shares in percentage points, the mean percentile in percentile points; lines are 95% intervals by permutation"
        source={source}
        summary={details.at(-1) ?? ""}
        table={choicesTable(examples)}
      >
        {inTurn(
          3,
          <GroupedBars
            categories={told.map(outcomeName)}
            direction="rows"
            series={examples.map((example) => seriesOf(choiceName(example), wholes(example)))}
            show={showPoints}
          />,
          DRAWING,
        )}
      </ChartFrame>
      <h4>In figures, and under other choices of comparators</h4>
      <ul className={styles.limits}>
        {details.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h4>What this can and cannot say</h4>
      <ul className={styles.limits}>
        {BIG_LOCAL_LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}
