import { lazy } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { fileStem } from "../../charts/chart-table";
import { saveFile } from "../../export/save";
import { zipOf } from "../../export/zip";
import { sayTechnical, type Evaluated } from "../../readings/pilot/evaluation-blocks";
import { redoFiles } from "../../readings/pilot/redo-scripts";
import { showP } from "../../readings/pilot/say-points";
import { sayBoard } from "../../readings/pilot/say-board";
import { Button } from "../../ui/Button";
import { formatDifference } from "../../words/format";
import { isoDay } from "../../words/iso-day";
import local from "../big-local/BigLocal.module.css";
import styles from "../voice/Voice.module.css";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const show = (value: number): string => formatDifference(value, "points", 2).replace(/ points$/, "");

interface EffectToldProps extends Evaluated {
  readonly sets: readonly (readonly string[])[];
  readonly nameOf: (code: string) => string;
}

/** What one follow-up shows: for a board, point by point, with every choice, and to redo. */
export function EffectTold(props: EffectToldProps) {
  const { told, ask, followUp, subject, sets, nameOf } = props;
  const { known, unknown } = sayBoard(told, subject);
  const points = told.points.map(({ at, effect }) => ({
    when: `${followUp.points[at]?.when ?? ""}${at < ask.firstAfter ? " (before the start)" : ""}`,
    value: effect.estimate * 100,
    interval: effect.interval.map((end) => (Number.isFinite(end) ? end * 100 : NaN)) as [number, number],
    p: effect.p,
  }));
  const last = followUp.points[ask.firstAfter - 1]?.when ?? "";
  const save = (): void =>
    saveFile(
      zipOf(redoFiles(ask, sets, { ...followUp, times: followUp.points.map(({ when }) => when) })),
      `redo_${fileStem(followUp.name)}_${isoDay(new Date())}.zip`,
    );
  return (
    <>
      <p>
        <strong>What is known.</strong> {known.join(" ")}
      </p>
      <p>
        <strong>What is not known.</strong> {unknown.join(" ")}
      </p>
      <ChartFrame
        title={`${followUp.name}: pilot areas less areas like them`}
        units={`Difference in the change from “${last}”, percentage points; lines are 95% intervals by permutation`}
        source={followUp.source === "" ? "as typed" : followUp.source}
        summary={known[0] ?? ""}
        table={{
          columns: [
            { label: "Point" },
            { label: "Difference, points", show },
            { label: "Low", show },
            { label: "High", show },
            { label: "p", show: showP },
          ],
          rows: points.map(({ when, value, interval, p }) => [when, value, ...interval, p]),
        }}
      >
        <GroupedBars
          categories={points.map(({ when }) => when)}
          direction="rows"
          series={[
            {
              name: "Difference",
              values: points.map(({ value }) => value),
              intervals: points.map(({ interval }) => interval),
            },
          ]}
          show={show}
        />
      </ChartFrame>
      <details>
        <summary>In detail, with every choice</summary>
        <ul className={local.limits}>
          {sayTechnical(props, sets, nameOf).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <div className={styles.line}>
        <Button onPress={save}>Save data and scripts to redo it (Python and R)</Button>
      </div>
    </>
  );
}
