import styles from "./charts.module.css";

export type Mark = "bar" | "dot" | "diamond" | "tick" | "line" | "cross";

interface LegendProps {
  readonly keys: readonly { readonly name: string; readonly colour: string; readonly mark?: Mark }[];
}

function Swatch({ mark, colour }: { readonly mark: Mark; readonly colour: string }) {
  return (
    <svg width="14" height="12" aria-hidden="true">
      {mark === "bar" ? <rect x="1" y="1" width="12" height="10" rx="1" fill={colour} /> : null}
      {mark === "dot" ? <circle cx="7" cy="6" r="5" fill={colour} /> : null}
      {mark === "diamond" ? <path d="M7 0 10.5 6 7 12 3.5 6Z" fill={colour} /> : null}
      {mark === "tick" ? <line x1="7" x2="7" y1="0" y2="12" stroke={colour} strokeWidth="3" /> : null}
      {mark === "line" ? <line x1="0" x2="14" y1="6" y2="6" stroke={colour} strokeWidth="2" /> : null}
      {mark === "cross" ? <path d="M7 1V11M2 6H12" stroke={colour} strokeWidth="3.5" /> : null}
    </svg>
  );
}

/** The key of a chart: marks and what they stand for. */
export function Legend({ keys }: LegendProps) {
  return (
    <p className={styles.legend}>
      {keys.map(({ name, colour, mark = "bar" }) => (
        <span key={name} className={styles.key}>
          <Swatch mark={mark} colour={colour} />
          {name}
        </span>
      ))}
    </p>
  );
}
