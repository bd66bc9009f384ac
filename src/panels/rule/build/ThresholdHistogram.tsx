import type { Catalogue } from "../../../model/catalogue";
import { useCatalogue } from "../../../state/catalogue";
import { columnOf } from "../../../stats/columns-of";
import type { Test } from "../../../model/rule";
import type { TestHistogram } from "../../../stats/test-histogram";
import { count, formatValue } from "../../../words/format";
import styles from "./Build.module.css";

interface ThresholdHistogramProps {
  readonly test: Test;
  readonly histogram: TestHistogram;
  /** Whose areas the bars are: "England’s areas". */
  readonly whose: string;
}

const WIDTH = 400;
const HEIGHT = 46;

/** A value on the axis of a test, in its unit; a hot spot's axis is the adjusted p, or the z score. */
function sayAxis(test: Test, value: number, catalogue: Catalogue): string {
  if (test.kind === "hotspot" && test.p === "permutation") return `p ${Number(value.toFixed(4))}`;
  if (test.kind === "hotspot") return `z ${value.toFixed(1).replace("-", "\u2212")}`;
  const { unit, decimals } = catalogue.lookUp(columnOf(test));
  return formatValue(value, unit, decimals);
}

/** How the areas are spread over the values, and where the test cuts: those on the flagged side in the flag's colour. */
export function ThresholdHistogram({ test, histogram, whose }: ThresholdHistogramProps) {
  const catalogue = useCatalogue();
  const { edges, counts, cut, above } = histogram;
  const low = edges[0] ?? NaN;
  const high = edges.at(-1) ?? NaN;
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const span = high - low || 1;
  const x = (value: number): number => ((value - low) / span) * WIDTH;
  const most = Math.max(...counts);
  const at = Math.min(WIDTH, Math.max(0, x(cut)));
  const passes = (value: number): boolean => (above ? value >= cut : value <= cut);
  const cutWords = Number.isNaN(cut) ? "no area can pass" : `cuts at ${sayAxis(test, cut, catalogue)}`;
  return (
    <figure className={styles.histogram}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Histogram of ${whose}, ${count(counts.reduce((sum, n) => sum + n, 0))} with a value, from ${sayAxis(test, low, catalogue)} to ${sayAxis(test, high, catalogue)}; ${cutWords}`}
      >
        {counts.map((number, bar) => {
          const from = edges[bar] ?? 0;
          const to = edges[bar + 1] ?? 0;
          const height = number === 0 ? 0 : Math.max(1.5, (number / most) * (HEIGHT - 4));
          return (
            <rect
              key={bar}
              x={x(from)}
              y={HEIGHT - height}
              width={Math.max(0.5, x(to) - x(from) - 1)}
              height={height}
              // A number of editions is a whole number: the bar that holds it passes with it.
              className={
                passes(test.kind === "editions" ? to : (from + to) / 2) ? styles.passing : styles.failing
              }
            />
          );
        })}
        {Number.isNaN(cut) ? null : <line x1={at} x2={at} y1={0} y2={HEIGHT} className={styles.cut} />}
      </svg>
      <figcaption>
        <span>{sayAxis(test, low, catalogue)}</span>
        <strong>{cutWords}</strong>
        <span>{sayAxis(test, high, catalogue)}</span>
      </figcaption>
    </figure>
  );
}
