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
const HEIGHT = 58;
const PAD = 8;
/** Steps of the golden ratio: dots at one place spread evenly over the height of the strip, the same at every drawing. */
const SPREAD = 0.618034;

const x = (at: number): number => PAD + at * (WIDTH - 2 * PAD);

function Dot({ mark, colour, cx, cy }: DotKind & { readonly cx: number; readonly cy: number }) {
  if (mark === "dot") return <circle cx={cx} cy={cy} r={3} fill={colour} fillOpacity={0.6} />;
  if (mark === "cross")
    return (
      <path d={`M${cx} ${cy - 4}V${cy + 4}M${cx - 4} ${cy}H${cx + 4}`} stroke={colour} strokeWidth={2.4} />
    );
  const path = `M${cx} ${cy - 5}L${cx + 3.5} ${cy}L${cx} ${cy + 5}L${cx - 3.5} ${cy}Z`;
  return <path d={path} fill={colour} stroke="var(--paper)" strokeWidth={0.8} />;
}

/** Dots with where they stand over the height, the commonest kind first, so that the others lie on top. */
const placed = (dots: Strip["dots"]) =>
  dots
    .toSorted((a, b) => a.at - b.at)
    .map((dot, d) => ({ ...dot, cy: 6 + (HEIGHT - 12) * ((d * SPREAD) % 1) }))
    .toSorted((a, b) => a.kind - b.kind);

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
      {strips.map(({ name, ends, dots }) => (
        <div key={name} className={styles.strip}>
          <p>{name}</p>
          <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
            <rect width={WIDTH} height={HEIGHT} fill="none" stroke="var(--line)" />
            {[0.25, 0.5, 0.75].map((at) => (
              <line key={at} x1={x(at)} x2={x(at)} y1={0} y2={HEIGHT} stroke="var(--line)" />
            ))}
            {placed(dots).map((dot) => {
              const kind = kinds[dot.kind];
              return kind ? (
                <g key={dot.name}>
                  <title>{dot.name}</title>
                  <Dot {...kind} cx={x(dot.at)} cy={dot.cy} />
                </g>
              ) : null;
            })}
          </svg>
          <p className={styles.stripEnds}>
            {ends.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </p>
        </div>
      ))}
    </>
  );
}
