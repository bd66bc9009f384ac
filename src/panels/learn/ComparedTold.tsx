import { lazy } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { PILOT_MEASURES, type PilotMeasure } from "../../config/pilot";
import { sayBalance, sayNotCompared, sayProgrammes } from "../../readings/pilot/say-plan";
import { areaName } from "../../readings/profile/area-name";
import { useAreas } from "../../state/atlas";
import { changeView } from "../../state/view-store";
import type { Compared } from "../../stats/pilot/compared";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { count, formatDifference } from "../../words/format";
import type { Pilot } from "../../workspace/pilot/pilot";
import { useAttribution } from "../profile/use-attribution";
import { AreaButton } from "../rule/AreaButton";
import { MoreRows } from "../rule/MoreRows";
import { balanceTable } from "./example-tables";
import styles from "../voice/Voice.module.css";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const showSds = (value: number): string => formatDifference(value, "points", 1).replace(/ points$/, "");

/** Ids of the sources that the measures to match on come from. */
const sourcesOf = (measures: readonly PilotMeasure[]): string[] => [
  ...measures.map(({ source }) => (source.kind === "indicator" ? source.id : "imd_editions_flagged_core20")),
  ...["ruc21_class", "big-local", "pride-in-place"],
];

interface ComparedToldProps {
  readonly pilot: Pilot;
  readonly compared: Compared;
  readonly onStrike: (code: string) => void;
}

/** The comparators of a pilot: how alike they are, in words and as a chart, and which they are. */
export function ComparedTold({ pilot, compared, onStrike }: ComparedToldProps) {
  const areas = useAreas();
  const measures = PILOT_MEASURES.filter(({ id }) => pilot.match.includes(id));
  const source = useAttribution(sourcesOf(measures));
  if (!compared.found)
    return <Notice tone="problem">{sayNotCompared(compared, areas, pilot.perArea)}</Notice>;
  const balance = measures.flatMap(({ name }, m) => {
    const one = compared.balance[m];
    return one ? [{ name, ...one }] : [];
  });
  const told = sayBalance(balance);
  const all = compared.sets.flatMap((set) => set.comparators.map(({ index }) => index));
  const codes = [...compared.sets.map(({ pilot: i }) => i), ...all].map((i) => areas.code[i] ?? "");
  return (
    <>
      <p>{`${count(all.length)} areas were found among ${count(compared.candidates)} that could be compared with. ${told}`}</p>
      <p>{sayProgrammes(pilot.withProgrammes ? null : compared.leftOut)}</p>
      <ChartFrame
        title="How like the comparators are"
        units="Standardised mean differences in standard deviations: under 0.1 good, under 0.25 fair, else not comparable"
        source={source}
        summary={told}
        table={balanceTable(balance)}
      >
        <GroupedBars
          categories={balance.map(({ name }) => name)}
          direction="rows"
          series={[
            { name: "Before matching", values: balance.map(({ before }) => before) },
            { name: "After matching", values: balance.map(({ after }) => after) },
          ]}
          show={showSds}
        />
      </ChartFrame>
      <div className={styles.line}>
        <Button onPress={() => changeView({ selection: codes, camera: null })}>
          Pick pilot areas and comparators on the map
        </Button>
      </div>
      <p className={styles.quiet}>
        How much an area differs from its pilot area stands behind its name: 0 is alike in every measure; 1 is
        as far apart as areas of England typically lie from the average.
      </p>
      <MoreRows items={compared.sets} step={10} what="pilot areas">
        {(shown) => (
          <ul className={styles.list} aria-label="Pilot areas and their comparators">
            {shown.map((set) => (
              <li key={set.pilot}>
                <strong>{areaName(areas, set.pilot)}</strong>
                <ul>
                  {set.comparators.map(({ index, distance }) => (
                    <li key={index} className={styles.line}>
                      <span className={styles.gone}>
                        <AreaButton msoa={index} />
                        <span className={styles.quiet}>{` differs by ${distance.toFixed(2)}`}</span>
                      </span>
                      <Button
                        look="plain"
                        aria-label={`Strike out ${areas.name[index] ?? ""}`}
                        onPress={() => onStrike(areas.code[index] ?? "")}
                      >
                        Strike out
                      </Button>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
    </>
  );
}
