import type { ReactNode } from "react";
import styles from "./Methods.module.css";

/** Terms and what is said of them; those with nothing to say are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, said: ReactNode])[] }) {
  const told = facts.filter(([, said]) => said !== null && said !== undefined && said !== "");
  return (
    <dl className={styles.facts}>
      {told.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
