import { cumsum } from "d3-array";
import styles from "./charts.module.css";

export interface StripCell {
  readonly name: string;
  readonly decile: number;
  readonly people: number;
}

interface DecileStripProps {
  /** Most deprived first. */
  readonly cells: readonly StripCell[];
  /** Colour of deciles 1 to 10. */
  readonly colours: readonly string[];
  /** Ink that is legible on each of those colours. */
  readonly inks: readonly string[];
  readonly onHover?: (position: number | null) => void;
}

const WIDTH = 480;
const HEIGHT = 44;

/** The LSOAs of an area side by side, each as wide as its people, coloured and numbered by IMD decile. */
export function DecileStrip({ cells, colours, inks, onHover }: DecileStripProps) {
  const ends = cumsum(cells, (cell) => cell.people);
  const total = ends.at(-1) ?? 0;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {cells.map((cell, i) => {
        const width = (cell.people / total) * WIDTH;
        const x = ((ends[i] as number) / total) * WIDTH - width;
        return (
          <g key={cell.name} onPointerEnter={() => onHover?.(i)} onPointerLeave={() => onHover?.(null)}>
            <title>{`${cell.name}: decile ${cell.decile}, ${cell.people.toLocaleString("en-GB")} people`}</title>
            <rect
              x={x}
              y={0}
              width={Math.max(1, width - 1.5)}
              height={HEIGHT}
              fill={colours[cell.decile - 1] ?? "none"}
              stroke={cell.decile === 1 ? "var(--flag)" : "none"}
              strokeWidth={2}
            />
            {width > 14 ? (
              <text
                x={x + (width - 1.5) / 2}
                y={HEIGHT / 2}
                dominantBaseline="central"
                textAnchor="middle"
                fontSize={13}
                fontWeight={600}
                fill={inks[cell.decile - 1] ?? "currentColor"}
              >
                {cell.decile}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
