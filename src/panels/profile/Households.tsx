import { HOUSEHOLD_NUMBERS } from "../../config/profile";
import { ONE_FILE } from "../../data";
import type { Beside } from "../../readings/profile/beside";
import { HOUSEHOLDS } from "../../readings/big-local/outcomes";
import {
  HOUSEHOLD_COLUMNS,
  householdsBeside,
  householdsOf,
  sayHouseholds,
  changeCell,
} from "../../readings/profile/households";
import type { Subject } from "../../readings/profile/subject";
import { percent } from "../../words/format";
import { Section } from "../../ui/Panel";
import { NotInThisFile } from "../indicator/NotInThisFile";
import { HouseholdNumbers } from "./HouseholdNumbers";
import styles from "./Profile.module.css";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const TITLE = "Deprived households, 2011 and 2021";

const COLUMNS = [
  ...HOUSEHOLD_COLUMNS,
  ...(ONE_FILE ? [] : HOUSEHOLD_NUMBERS.flatMap(({ then, now }) => [then, now])),
];

/**
 * Households deprived in two or more of four dimensions at two censuses, with the change and its interval, beside the footprint and England; then what
 * makes them up, by number of dimensions.
 */
export function Households({ subject, beside }: { readonly subject: Subject; readonly beside: Beside }) {
  const { data, pending } = useColumns(COLUMNS);
  const source = useAttribution(HOUSEHOLDS.sources);
  if (!data)
    return (
      <Section title={TITLE}>
        <Waiting pending={pending} what="Households at two censuses" />
      </Section>
    );
  const here = householdsOf(data, subject);
  const rows =
    subject.kind === "england"
      ? [{ name: "England", households: here }]
      : [{ name: "Here", households: here }, ...householdsBeside(data, beside)];
  const estimated = here.estimated > 0;
  return (
    <Section title={TITLE}>
      <p>{sayHouseholds(here)}</p>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.fit}`}>
          <caption className="visually-hidden">{`Households deprived in two or more dimensions: ${subject.name}`}</caption>
          <thead>
            <tr>
              <th scope="col">Share of households</th>
              <th scope="col" className={styles.number}>
                2011
              </th>
              <th scope="col" className={styles.number}>
                2021
              </th>
              <th scope="col" className={styles.number}>
                Change, points (95% interval)
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, households: { then, now, change } }, r) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles.number}>
                  {percent(then.share.value, 1)}
                  {r === 0 && estimated ? <abbr title="estimated from earlier areas">e</abbr> : null}
                </td>
                <td className={styles.number}>{percent(now.share.value, 1)}</td>
                <td className={styles.number}>{changeCell(change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ONE_FILE ? (
        <NotInThisFile className={styles.quiet} />
      ) : (
        <HouseholdNumbers {...{ data, subject, beside, estimated }} />
      )}
      <p className={styles.quiet}>
        {`The four dimensions: education (nobody has five good GCSEs or the like, and nobody aged 16 to 18 studies full time), employment (somebody is out of work or long-term sick), health (somebody is in bad health or disabled) and housing (overcrowded, shared or without central heating). ${HOUSEHOLDS.caveat} The intervals follow from the counts alone. `}
        {estimated
          ? "Small areas inside were split, merged or redrawn since 2011: figures of 2011 are estimated. "
          : ""}
        {`Source: ${source}`}
      </p>
    </Section>
  );
}
