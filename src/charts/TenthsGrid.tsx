import { NEUTRAL_STEPS } from "./series";
import styles from "./charts.module.css";

interface TenthsGridProps {
  /** Share of each row's people by column, 0 to 1; NaN in a row without people. */
  readonly shares: readonly (readonly number[])[];
  readonly rowName: string;
  readonly columnName: string;
  readonly show: (share: number) => string;
}

const CELL = { width: 40, height: 24 } as const;
const LEFT = 40;
const TOP = 38;

/** Opacity steps of one ink, so that the grid reads in grey and in both themes. */
const strength = (share: number): number => NEUTRAL_STEPS[Math.min(4, Math.floor(share * 6))] ?? 0;

/** Tenths by tenths: each row's people by the tenth they stand in now. No change is outlined. */
export default function TenthsGrid({ shares, rowName, columnName, show }: TenthsGridProps) {
  const size = shares.length;
  const [width, height] = [LEFT + size * CELL.width, TOP + size * CELL.height];
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width + 2} ${height + 2}`} aria-hidden="true">
      <text x={LEFT} y={12} fontSize={13} fill="var(--ink-2)">
        {columnName}
      </text>
      <text x={0} y={12} fontSize={13} fill="var(--ink-2)">
        {rowName}
      </text>
      {shares.map((line, a) => (
        <g key={a}>
          <text
            x={LEFT + (a + 0.5) * CELL.width}
            y={TOP - 6}
            fontSize={13}
            textAnchor="middle"
            fill="var(--ink-2)"
          >
            {a + 1}
          </text>
          <text
            x={LEFT - 8}
            y={TOP + (a + 0.5) * CELL.height}
            fontSize={13}
            textAnchor="end"
            dominantBaseline="central"
            fill="var(--ink-2)"
          >
            {a + 1}
          </text>
          {line.map((share, b) => (
            <g key={b}>
              <rect
                x={LEFT + b * CELL.width}
                y={TOP + a * CELL.height}
                width={CELL.width - 1}
                height={CELL.height - 1}
                fill="var(--accent)"
                fillOpacity={share > 0 ? strength(share) : 0}
                stroke={a === b ? "var(--ink)" : "var(--line)"}
                strokeWidth={a === b ? 1.5 : 0.5}
              />
              {share > 0 ? (
                <text
                  x={LEFT + (b + 0.5) * CELL.width}
                  y={TOP + (a + 0.5) * CELL.height}
                  fontSize={13}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fill={share >= 0.5 ? "var(--accent-ink)" : "var(--ink)"}
                >
                  {show(share)}
                </text>
              ) : null}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
