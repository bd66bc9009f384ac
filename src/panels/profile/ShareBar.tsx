import styles from "./Profile.module.css";

/** A share in per cent as a bar, with a line where what it stands beside has its own; the figures stand in the table. */
export function ShareBar({ here, at }: { readonly here: number; readonly at: number | undefined }) {
  return (
    <svg className={styles.share} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="1" width={Number.isNaN(here) ? 0 : here} height="6" />
      {at === undefined ? null : <path d={`M${at} 0V8`} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}
