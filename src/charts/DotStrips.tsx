import { Legend, type Mark } from "./Legend";
import styles from "./charts.module.css";

export interface DotKind {
  readonly name: string;
  readonly mark: Extract<Mark, "dot" | "diamond" | "cross">;
  readonly colour: string;
}

export interface Strip {
  readonly name: string;
  /** What stands at the left, middle and right end of its axis. */
  readonly ends: readonly [string, string, string];
  /** A dot for each thing: where it stands from left (0) to right (1), which kind it is, and what it is called. */
  readonly dots: readonly { readonly at: number; readonly kind: number; readonly name: string }[];
}

const WIDTH = 480;
const PAD = 8;
const BAND = 58;
const STEP = 104;
const TOP = 22;
/** Steps of the golden ratio: dots at one place spread evenly over the height of the strip, the same at every drawing. */
const SPREAD = 0.618034;

const x = (at: number): number => PAD + at * (WIDTH - 2 * PAD);

function Dot({ mark, colour, cx, cy }: DotKind & { readonly cx: number; readonly cy: number }) {
  if (mark === "dot") return <circle cx={cx} cy={cy} r={3.2} fill={colour} fillOpacity={0.6} />;
  const path =
    mark === "diamond"
      ? `M${cx} ${cy - 5.5}L${cx + 4.5} ${cy}L${cx} ${cy + 5.5}L${cx - 4.5} ${cy}Z`
      : `M${cx - 4} ${cy - 4}L${cx + 4} ${cy + 4}M${cx - 4} ${cy + 4}L${cx + 4} ${cy - 4}`;
  return <path d={path} fill="var(--paper)" stroke={colour} strokeWidth={1.8} />;
}

/** Strips of dots one under the other, one strip for each measure: how many things stand where. Height within a strip says nothing. */
export default function DotStrips({
  kinds,
  strips,
}: {
  readonly kinds: readonly DotKind[];
  readonly strips: readonly Strip[];
}) {
  return (
    <>
      <Legend keys={kinds} />
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${strips.length * STEP}`} aria-hidden="true">
        {strips.map(({ name, ends, dots }, s) => {
          const top = s * STEP + TOP;
          // The commonest kind first, so that the others lie on top.
          const ordered = dots
            .toSorted((a, b) => a.at - b.at)
            .map((dot, d) => ({ ...dot, cy: top + 6 + (BAND - 12) * ((d * SPREAD) % 1) }))
            .toSorted((a, b) => a.kind - b.kind);
          return (
            <g key={name}>
              <text x={PAD} y={top - 7} fontSize={13} fontWeight={600} fill="var(--ink)">
                {name}
              </text>
              <rect x={0} y={top} width={WIDTH} height={BAND} fill="none" stroke="var(--line)" />
              {[0.25, 0.5, 0.75].map((at) => (
                <line key={at} x1={x(at)} x2={x(at)} y1={top} y2={top + BAND} stroke="var(--line)" />
              ))}
              {ordered.map((dot) => {
                const kind = kinds[dot.kind];
                return kind ? (
                  <g key={dot.name}>
                    <title>{dot.name}</title>
                    <Dot {...kind} cx={x(dot.at)} cy={dot.cy} />
                  </g>
                ) : null;
              })}
              {ends.map((words, e) => (
                <text
                  key={words}
                  x={e === 0 ? 0 : e === 1 ? WIDTH / 2 : WIDTH}
                  y={top + BAND + 15}
                  fontSize={12}
                  textAnchor={e === 0 ? "start" : e === 1 ? "middle" : "end"}
                  fill="var(--ink-2)"
                >
                  {words}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </>
  );
}
