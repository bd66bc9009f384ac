import { decileRamp } from "../../config/palettes";
import type { Indicator } from "../../model/indicator";
import { lsoaDetailOf } from "../../state/lsoa-detail";
import { useTheme } from "../../state/theme";
import { inkOn } from "./ink-on";
import styles from "./Legend.module.css";

/** What the small areas are coloured by while they are drawn in place of the MSOAs. */
export function LsoaKey({ indicator }: { readonly indicator: Indicator }) {
  const theme = useTheme();
  if (lsoaDetailOf(indicator) === "values") {
    return (
      <p className={styles.near}>Zoomed in: small areas (LSOAs) by their own values, in the same classes.</p>
    );
  }
  return (
    <div className={styles.near}>
      Zoomed in: small areas (LSOAs) by national IMD decile
      <div
        className={styles.deciles}
        role="img"
        aria-label="From decile 1, most deprived and darkest, to decile 10"
      >
        {decileRamp(theme).map((colour, at) => (
          <span key={colour} style={{ background: colour, color: inkOn(colour) }}>
            {at + 1}
          </span>
        ))}
      </div>
    </div>
  );
}
