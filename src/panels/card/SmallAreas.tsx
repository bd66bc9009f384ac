import { useMemo } from "react";
import { decileRamp } from "../../config/palettes";
import { useLsoas } from "../../state/atlas";
import { useTheme } from "../../state/theme";
import { lsoasInside } from "../../stats/lsoas-inside";
import { count } from "../../words/format";
import { inkOn } from "../legend/ink-on";
import { Notice } from "../../ui/Notice";
import styles from "./Card.module.css";

/** The LSOAs inside an area as a strip from the most to the least deprived, by national IMD decile. */
export function SmallAreas({ msoa }: { readonly msoa: number }) {
  const lsoas = useLsoas();
  const ramp = decileRamp(useTheme());
  const inside = useMemo(
    () => (lsoas.status === "ready" ? lsoasInside(lsoas.value, [msoa]) : []),
    [lsoas, msoa],
  );
  if (lsoas.status === "failed") {
    return (
      <Notice tone="problem" onRetry={lsoas.retry}>
        The small areas could not be loaded. {lsoas.reason}
      </Notice>
    );
  }
  if (lsoas.status === "loading") return <p className={styles.value}>Loading the small areas inside…</p>;
  const { imdDecile, population, name } = lsoas.value;
  const most = inside.filter((row) => imdDecile[row] === 1);
  return (
    <figure className={styles.strip}>
      <figcaption>
        Its {inside.length} small areas (LSOAs) by national IMD decile
        {most.length > 0
          ? `: ${most.length} in the most deprived tenth, ${count(most.reduce((sum, row) => sum + (population[row] ?? 0), 0))} people`
          : ": none in the most deprived tenth"}
      </figcaption>
      <ol>
        {inside.map((row) => {
          const decile = imdDecile[row] ?? 0;
          const colour = ramp[decile - 1] ?? "#ffffff";
          return (
            <li
              key={row}
              style={{ background: colour, color: inkOn(colour) }}
              title={`${name[row]}: decile ${decile}, ${count(population[row] ?? 0)} people`}
            >
              {decile}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
