import { RangePlot } from "../../charts/RangePlot";
import { spreadOf, type Spread } from "../../charts/range-scale";
import { CHANGES } from "../../config/changes";
import { type Indicator, type IndicatorData, type Method } from "../../model/indicator";
import { amongWhom } from "../../words/among";
import { formatValue } from "../../words/format";
import { sayNone } from "../../words/say-value";
import type { Beside } from "../../readings/profile/beside";
import { sayPlace, saySides, sayStatus } from "./evidence-table";
import { endOf } from "../../readings/profile/place";
import { positionOf, sayPosition } from "../../readings/profile/position";
import { MeasureLink } from "../indicator/MeasureLink";
import styles from "./Profile.module.css";
import type { Reading, Side } from "../../readings/profile/reading";
import type { Subject } from "../../readings/profile/subject";

interface ReadingRowProps {
  readonly reading: Reading;
  readonly columns: IndicatorData;
  readonly subject: Subject;
  readonly beside: Beside;
}

/** England's spread is asked for by every profile; it is worked out once a column. */
const kept = new WeakMap<Float64Array, Spread | null>();
function englandSpread(values: Float64Array): Spread | null {
  const known = kept.get(values);
  if (known !== undefined) return known;
  const spread = spreadOf(values, null);
  kept.set(values, spread);
  return spread;
}

/** What a value of several areas together is called when it is not recomputed from counts. */
const MEANS: Partial<Record<Method, string>> = {
  "weighted-mean": "population-weighted mean",
};
const meanOf = ({ id, method, weight }: Indicator): string =>
  id in CHANGES ? "" : weight === undefined ? (MEANS[method] ?? "") : `mean weighted by ${weight}`;
const WORSE = { "high-worse": "high", "low-worse": "low", neutral: null } as const;

function Beneath({ reading, subject, columns }: Pick<ReadingRowProps, "reading" | "subject" | "columns">) {
  const { indicator } = reading;
  const { polarity, rough } = indicator;
  const position =
    subject.kind === "msoa" ? positionOf(columns.msoa21.value, subject.msoas[0] ?? -1, polarity, null) : null;
  const parts = [
    indicator.period,
    sayStatus(reading),
    saySides(reading, { footprint: "ICB", district: "district" }),
    position && !rough ? sayPosition(position, polarity, amongWhom(indicator)) : "",
    rough ? "modelled: close areas cannot be told apart" : "",
    subject.kind === "msoa" ? "" : meanOf(indicator),
  ];
  return <p className={styles.beneath}>{parts.filter(Boolean).join(" · ")}</p>;
}

/** One indicator of the profile: its value, England's and the footprint's, where it stands, and at which end of all areas it stands. */
export function ReadingRow({ reading, columns, subject, beside }: ReadingRowProps) {
  const { indicator, value, place } = reading;
  const show = (one: number): string => formatValue(one, indicator.unit, indicator.decimals);
  const england = englandSpread(columns.msoa21.value);
  const here = beside.footprint?.msoas ?? (subject.kind === "footprint" ? subject.msoas : null);
  const footprint = here ? spreadOf(columns.msoa21.value, here) : null;
  const side = (name: string, { value: one, mark }: Side): string => `${name} ${show(one)} ${mark}`.trim();
  const sides = [side("England", reading.england)];
  if (beside.footprint) sides.push(side("ICB", reading.footprint));
  if (beside.district) sides.push(side("district", reading.district));
  return (
    <div className={styles.reading}>
      <p className={styles.name}>
        <MeasureLink id={indicator.id} />
      </p>
      <p className={styles.value}>
        <strong>{Number.isNaN(value) ? sayNone(reading.status) : show(value)}</strong>
        {place ? <span className={styles[endOf(place)]}>{sayPlace(reading)}</span> : null}
      </p>
      <p className={styles.sides}>{sides.join(" · ")}</p>
      {england ? (
        <div className={styles.plot}>
          <RangePlot
            england={england}
            footprint={footprint}
            value={value}
            worse={WORSE[indicator.polarity]}
            label={`${indicator.name}: ${show(value)} here; the middle half of ${amongWhom(indicator)} lie between ${show(england.p25)} and ${show(england.p75)}.`}
          />
        </div>
      ) : null}
      <Beneath reading={reading} subject={subject} columns={columns} />
    </div>
  );
}
