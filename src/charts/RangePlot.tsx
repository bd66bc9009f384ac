import styles from "./charts.module.css";
import { rangeScale, type Spread } from "./range-scale";

interface RangePlotProps {
  /** Spread of England's MSOAs: drawn as a line from the 5th to the 95th percentile, a band for the middle half, a tick at the median. */
  readonly england: Spread;
  /** Spread of the footprint's MSOAs, drawn under England's in the same way. */
  readonly footprint: Spread | null;
  readonly value: number;
  /** Which end is worse; null says neither. */
  readonly worse: "high" | "low" | null;
  /** The same in words. */
  readonly label: string;
}

const WIDTH = 200;
const HEIGHT = 34;

function Band({
  spread,
  y,
  x,
  className,
}: {
  spread: Spread;
  y: number;
  x: (v: number) => number;
  className: string | undefined;
}) {
  return (
    <g className={className}>
      <line x1={x(spread.p5)} x2={x(spread.p95)} y1={y} y2={y} strokeWidth={2} />
      <line x1={x(spread.p25)} x2={x(spread.p75)} y1={y} y2={y} strokeWidth={6} />
      <line
        x1={x(spread.p50)}
        x2={x(spread.p50)}
        y1={y - 4}
        y2={y + 4}
        className={styles.median}
        strokeWidth={2}
      />
    </g>
  );
}

/** Where one area stands in England's and its footprint's spread of MSOAs. Low values left; values off the scale sit at its end. */
export function RangePlot({ england, footprint, value, worse, label }: RangePlotProps) {
  const x = rangeScale(england, footprint, WIDTH);
  const worseAt = worse === null ? null : worse === "high" ? WIDTH : 0;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Band spread={england} y={8} x={x} className={styles.england} />
      {footprint ? <Band spread={footprint} y={19} x={x} className={styles.footprint} /> : null}
      {Number.isNaN(value) ? null : (
        <g className={styles.here}>
          <circle cx={x(value)} cy={13.5} r={5} />
        </g>
      )}
      {worseAt === null ? null : (
        <text x={worseAt} y={33} textAnchor={worse === "high" ? "end" : "start"} className={styles.tiny}>
          {worse === "high" ? "worse →" : "← worse"}
        </text>
      )}
    </svg>
  );
}
