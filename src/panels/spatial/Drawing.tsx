import { CLASSES_OF, clusterColours } from "../../config/cluster-words";
import { P_LIMITS } from "../../config/permutations";
import { useTheme } from "../../state/theme";
import styles from "./Spatial.module.css";

const SIDE = 5;
const CELL = 20;

interface Picture {
  readonly title: string;
  readonly says: string;
  /** Cells with high values, by place in the grid. */
  readonly high: readonly number[];
  /** Cells that are called a hot spot. */
  readonly ringed: readonly number[];
}

const PICTURES: readonly Picture[] = [
  {
    title: "A hot spot",
    says: "High values beside one another, more than chance would place there.",
    high: [6, 7, 8, 11, 12, 13, 16, 17, 18],
    ringed: [7, 11, 12, 13, 17],
  },
  {
    title: "Not a hot spot",
    says: "One high value alone. The need is as real; the neighbourhood around it differs.",
    high: [12],
    ringed: [],
  },
  {
    title: "Not a hot spot either",
    says: "High values scattered: many in all, but no cluster anywhere.",
    high: [0, 3, 6, 9, 12, 15, 18, 21, 24],
    ringed: [],
  },
];

/** What a hot spot is and is not, as three small maps. */
export function Drawing() {
  const theme = useTheme();
  const colours = clusterColours("gi-star", theme);
  const ring = colours[CLASSES_OF["gi-star"].indexOf("hot spot")];
  return (
    <div className={styles.grids}>
      {PICTURES.map(({ title, says, high, ringed }) => (
        <figure key={title}>
          <svg viewBox={`-1 -1 ${SIDE * CELL + 2} ${SIDE * CELL + 2}`} aria-hidden="true">
            {Array.from({ length: SIDE * SIDE }, (_, at) => (
              <rect
                key={at}
                x={(at % SIDE) * CELL}
                y={Math.floor(at / SIDE) * CELL}
                width={CELL}
                height={CELL}
                fill={high.includes(at) ? "var(--ink-3)" : "var(--paper-3)"}
                stroke="var(--paper)"
              />
            ))}
            {ringed.map((at) => (
              <rect
                key={at}
                x={(at % SIDE) * CELL + 2}
                y={Math.floor(at / SIDE) * CELL + 2}
                width={CELL - 4}
                height={CELL - 4}
                fill="none"
                stroke={ring}
                strokeWidth="3"
              />
            ))}
          </svg>
          <figcaption>
            <strong>{title}</strong>
            {says}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** What the statistics say and do not say, in a few sentences beside the drawing. */
export function Explanation() {
  return (
    <details>
      <summary>What a hot spot is, and what it is not</summary>
      <Drawing />
      <p className={styles.hint}>
        Dark squares are high values; ringed ones would be called a hot spot. Gi* asks of each area whether it
        and its neighbours together hold unusually high (or low) values. Local Moran’s I asks whether an area
        is like its neighbours, and so also finds the one that stands out among them.
      </p>
      <p className={styles.hint}>
        The Index covers every small area of England, so p is not about sampling error: it says how rarely
        chance alone would arrange the same values like this. A hot spot is an unusual cluster, and nothing is
        proved by it, least of all why. An area outside every hot spot may be just as deprived. Neighbours are
        areas whose boundaries touch, across every district and ICB edge.
      </p>
      <p className={styles.hint}>{P_LIMITS}</p>
    </details>
  );
}
