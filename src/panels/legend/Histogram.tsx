import { useMemo } from "react";
import { rampFor } from "../../config/palettes";
import { useDerived } from "../../state/derived";
import { useTheme } from "../../state/theme";
import { count, formatValue } from "../../words/format";
import { histogram } from "../../stats/histogram";
import styles from "./Legend.module.css";
import { useHere } from "./use-here";

const STEPS = 40;
const WIDTH = 240;
const HEIGHT = 40;
const FOOT = 7;

/** How the scope's areas are spread over the values, in the map's colours, with the selected area's place. */
export function Histogram() {
  const { indicator, data, classification, scope } = useDerived();
  const theme = useTheme();
  const here = useHere();
  const values = data.status === "ready" ? data.value.msoa21.value : null;
  const bins = useMemo(() => (values ? histogram(values, scope, STEPS) : null), [values, scope]);
  if (!bins || !classification || !Number.isFinite(bins.low)) return null;
  const ramp = rampFor(indicator, classification.bounds.length, theme);
  const most = Math.max(...bins.counts);
  const span = bins.high - bins.low || 1;
  const classOf = (value: number): number =>
    Math.max(
      0,
      classification.bounds.findLastIndex(([low]) => value >= low),
    );
  const x = here ? ((here.value - bins.low) / span) * WIDTH : NaN;
  const show = (value: number): string => formatValue(value, indicator.unit, indicator.decimals);
  const label = `Areas by value, from ${show(bins.low)} to ${show(bins.high)}; at most ${count(most)} in one bar${
    here && !Number.isNaN(here.value) ? `. The selected area: ${show(here.value)}` : ""
  }.`;
  return (
    <figure className={styles.histogram}>
      <svg viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT + FOOT}`} role="img" aria-label={label}>
        {bins.counts.map((number, step) => {
          const height = number === 0 ? 0 : Math.max(1.5, (number / most) * HEIGHT);
          const middle = bins.low + ((step + 0.5) / STEPS) * span;
          return (
            <rect
              key={step}
              x={(step * WIDTH) / STEPS}
              y={HEIGHT - height}
              width={WIDTH / STEPS - 0.8}
              height={height}
              fill={ramp[classOf(middle)]}
              className={styles.column}
            />
          );
        })}
        <path d={`M0 ${HEIGHT}H${WIDTH}`} className={styles.axis} />
        {x >= 0 && x <= WIDTH ? (
          <path d={`M${x} 0V${HEIGHT}l-4 ${FOOT}h8l-4-${FOOT}`} className={styles.here} />
        ) : null}
      </svg>
      <figcaption>
        <span>{show(bins.low)}</span>
        {here && !Number.isNaN(here.value) ? (
          <span className={styles.hereWord}>this area {show(here.value)}</span>
        ) : null}
        <span>{show(bins.high)}</span>
      </figcaption>
    </figure>
  );
}
