import { useMemo } from "react";
import { MISSING, rampFor } from "../../config/palettes";
import { dotPicture, FIFTHS } from "../../readings/workspace/dot-picture";
import { useAreas } from "../../state/atlas";
import { useTheme } from "../../state/theme";
import { count } from "../../words/format";
import type { OwnFigures } from "../../workspace/own/own-figures";
import styles from "./Own.module.css";

interface OwnPictureProps {
  readonly figures: OwnFigures;
  /** Counts under this are withheld, as the person says now. */
  readonly maskUnder: number;
  /** Which end is worse, as the person says now: the colours follow it. */
  readonly polarity: OwnFigures["polarity"];
}

const DARKER = {
  "high-worse": "darker is worse",
  "low-worse": "darker is worse",
  neutral: "darker is higher",
} as const;

/** Where the figures of a table are, before anything is kept: a dot for each area. */
export function OwnPicture({ figures, maskUnder, polarity }: OwnPictureProps) {
  const areas = useAreas();
  const theme = useTheme();
  const picture = useMemo(() => dotPicture({ ...figures, maskUnder }, areas), [figures, maskUnder, areas]);
  if (!picture) return null;
  const { width, height, dot, dots } = picture;
  const ramp = rampFor({ polarity }, FIFTHS, theme);
  const without = dots.find(({ fifth }) => fifth === null)?.areas ?? 0;
  const said = `Each dot is an area at its centre, in fifths of your figures: ${DARKER[polarity]}.${
    without > 0 ? ` Grey: ${count(without)} in this picture without a figure.` : ""
  }`;
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label="Where the figures are"
      >
        {dots.map(({ fifth, path }) => (
          <path
            key={fifth ?? "none"}
            d={path}
            fill="none"
            stroke={fifth === null ? MISSING[theme].fill : (ramp[fifth] ?? "")}
            strokeWidth={dot}
            strokeLinecap="round"
          />
        ))}
      </svg>
      <figcaption className={styles.quiet}>{said}</figcaption>
    </figure>
  );
}
