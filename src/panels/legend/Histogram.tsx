import { useMemo } from "react";
import { rampFor } from "../../config/palettes";
import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { useTheme } from "../../state/theme";
import { useView } from "../../state/view-store";
import { formatValue } from "../../ui/format";
import { binsOf } from "./histogram-bins";
import styles from "./Legend.module.css";

const STEPS = 40;
const WIDTH = 240;
const HEIGHT = 44;

/** How the scope's areas are spread over the values, in the map's colours, with the selected area's place. */
export function Histogram() {
  const areas = useAreas();
  const { selection } = useView();
  const { indicator, data, classification, scope } = useDerived();
  const theme = useTheme();
  const values = data.status === "ready" ? data.value.msoa21.value : null;
  const bins = useMemo(() => (values ? binsOf(values, scope, STEPS) : null), [values, scope]);
  if (!bins || !values || !classification || indicator.classes || !Number.isFinite(bins.low)) return null;
  const ramp = rampFor(indicator, classification.bounds.length, theme);
  const most = Math.max(...bins.counts);
  const span = bins.high - bins.low || 1;
  const classOf = (value: number): number =>
    Math.max(0, classification.bounds.findLastIndex(([low]) => value >= low));
  const picked = selectedIndices(areas, selection).at(-1);
  const here = picked === undefined ? NaN : (values[picked] ?? NaN);
  const x = ((here - bins.low) / span) * WIDTH;
  const show = (value: number): string => formatValue(value, indicator.unit, indicator.decimals);
  return (
    <figure className={styles.histogram}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 6}`} role="img" aria-label={`From ${show(bins.low)} to ${show(bins.high)}`}>
        {bins.counts.map((number, step) => {
          const height = number === 0 ? 0 : Math.max(1.5, (number / most) * HEIGHT);
          const middle = bins.low + ((step + 0.5) / STEPS) * span;
          return (
            <rect
              key={step}
              x={(step * WIDTH) / STEPS}
              y={HEIGHT - height}
              width={WIDTH / STEPS - 1}
              height={height}
              fill={ramp[classOf(middle)]}
              stroke="var(--line-strong)"
              strokeWidth="0.4"
            />
          );
        })}
        {x >= 0 && x <= WIDTH ? <path d={`M${x} 0V${HEIGHT}l-4 6h8l-4-6`} className={styles.here} /> : null}
      </svg>
      <figcaption>
        <span>{show(bins.low)}</span>
        {Number.isNaN(here) ? null : <span>this area {show(here)}</span>}
        <span>{show(bins.high)}</span>
      </figcaption>
    </figure>
  );
}
