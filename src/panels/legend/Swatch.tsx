import { useId } from "react";
import { MARKS, MISSING, SUPPRESSED, type Theme } from "../../config/palettes";
import { useTheme } from "../../state/theme";
import type { Over } from "../../readings/legend/legend-rows";
import styles from "./Legend.module.css";

const WIDTH = 22;
const HEIGHT = 14;
const falling = "M-3 -3L9 9M-9 -3L3 9M3 -3L15 9";
const rising = "M-3 9L9 -3M-9 9L3 -3M3 9L15 -3";

/** The tile of a pattern, 6 px a side as on the map. */
function tile(over: Exclude<Over, "none">, theme: Theme) {
  if (over === "missing") return <path d={falling} stroke={MISSING[theme].mark} strokeWidth="1" />;
  if (over === "noted") return <circle cx="3" cy="3" r="0.9" fill={MARKS[theme].noted} />;
  return <path d={falling + rising} stroke={SUPPRESSED[theme].mark} strokeWidth="0.8" />;
}

/** A piece of the map's colour with what lies over it. */
export function Swatch({ colour, over }: { readonly colour: string; readonly over: Over }) {
  const theme = useTheme();
  const id = useId();
  return (
    <svg className={styles.swatch} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill={colour} />
      {over === "none" ? null : (
        <>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
            {tile(over, theme)}
          </pattern>
          <rect width={WIDTH} height={HEIGHT} fill={`url(#${id})`} />
        </>
      )}
    </svg>
  );
}
