import { indicatorOf } from "../../config/indicators";
import { HOUSEHOLD_NUMBERS } from "../../config/profile";
import type { IndicatorData } from "../../model/indicator";
import type { Beside } from "../../readings/profile/beside";
import { partOf } from "../../readings/profile/reading";
import type { Subject } from "../../readings/profile/subject";
import { formatValue } from "../../words/format";
import styles from "./Profile.module.css";
import { ShareBar } from "./ShareBar";

interface Props {
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly subject: Subject;
  readonly beside: Beside;
  /** Whether small areas changed since 2011, so that the figures of 2011 are estimated. */
  readonly estimated: boolean;
}

const show = (value: number | undefined): string => formatValue(value ?? NaN, "percent", 1);

/** What the deprived households are made of: shares by number of dimensions in 2011 and 2021, beside the footprint's or England's. */
export function HouseholdNumbers({ data, subject, beside: { footprint }, estimated }: Props) {
  const other = subject.kind === "england" ? null : footprint ? "ICB" : "England";
  const here = (id: string): number => {
    const columns = data.get(id);
    return columns ? partOf(indicatorOf(id), columns, subject).value : NaN;
  };
  const beside = (id: string): number | undefined =>
    footprint ? data.get(id)?.[footprint.level].value[footprint.row] : data.get(id)?.ctry21.value[0];
  const heads = ["2011", "2021", ...(other ? [`${other} 2011`, `${other} 2021`] : [])];
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.fit}`}>
        <caption>Households by number of dimensions</caption>
        <thead>
          <tr>
            <th scope="col">{other ? `Bar: here, 2021. Line: ${other}, 2021` : "Bar: here, 2021"}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOUSEHOLD_NUMBERS.map(({ name, then, now }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <ShareBar here={here(now)} at={other ? beside(now) : undefined} />
              </th>
              <td className={styles.number}>
                {show(here(then))}
                {estimated ? <abbr title="estimated from earlier areas">e</abbr> : null}
              </td>
              <td className={styles.number}>{show(here(now))}</td>
              {other ? (
                <>
                  <td className={styles.number}>{show(beside(then))}</td>
                  <td className={styles.number}>{show(beside(now))}</td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
