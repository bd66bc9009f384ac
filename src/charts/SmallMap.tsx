import styles from "./charts.module.css";

export interface SmallMapShape {
  readonly name: string;
  /** SVG path data in the map's own units. */
  readonly path: string;
  readonly colour: string;
  readonly strong: boolean;
  /** Words shown on pointing. */
  readonly label: string;
}

interface SmallMapProps {
  readonly shapes: readonly SmallMapShape[];
  readonly width: number;
  readonly height: number;
  /** Name of the shape to ring, or null. */
  readonly ringed: string | null;
}

/** A small map of a few areas, drawn from given paths. The table beside it says the same. */
export function SmallMap({ shapes, width, height, ringed }: SmallMapProps) {
  const order = (shape: SmallMapShape): number => (shape.name === ringed ? 2 : Number(shape.strong));
  const ordered = [...shapes].sort((a, b) => order(a) - order(b));
  return (
    <svg className={styles.smallMap} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ordered.map((shape) => (
        <path
          key={shape.name}
          d={shape.path}
          fill={shape.colour}
          fillRule="evenodd"
          stroke={shape.name === ringed ? "var(--ink)" : shape.strong ? "var(--flag)" : "var(--paper)"}
          strokeWidth={shape.name === ringed ? 3 : shape.strong ? 2 : 1}
          strokeLinejoin="round"
        >
          <title>{shape.label}</title>
        </path>
      ))}
    </svg>
  );
}
