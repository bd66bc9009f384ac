import { AGE_BANDS, ETHNIC_GROUPS } from "../../config/profile";
import { indicatorOf } from "../../config/indicators";
import type { IndicatorData } from "../../model/indicator";
import type { Beside } from "../../readings/profile/beside";
import { partOf } from "../../readings/profile/reading";
import type { Subject } from "../../readings/profile/subject";
import { Section } from "../../ui/Panel";
import { formatValue } from "../../words/format";
import styles from "./Profile.module.css";
import { ShareBar } from "./ShareBar";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const IDS = [...AGE_BANDS, ...ETHNIC_GROUPS].map(({ id }) => id);
const SOURCES = ["census2021-age", "census2021-ethnic-group"];

interface SharesProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly subject: Subject;
  readonly beside: Beside;
}

const show = (value: number): string => formatValue(value, "percent", 0);

/** Shares of residents: a bar for here with a mark where the footprint (or England) stands, and both as figures. */
function Shares({ title, rows, data, subject, beside }: SharesProps) {
  const { footprint } = beside;
  const other = footprint ? "ICB" : "England";
  return (
    <table className={`${styles.table} ${styles.fit}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{subject.kind === "england" ? "Group" : `Here, and a line for ${other}`}</th>
          <th scope="col" className={styles.number}>
            Here
          </th>
          <th scope="col" className={styles.number}>
            {other}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }) => {
          const columns = data.get(id);
          const here = columns ? partOf(indicatorOf(id), columns, subject).value : NaN;
          const at = footprint ? columns?.[footprint.level].value[footprint.row] : columns?.ctry21.value[0];
          return (
            <tr key={id}>
              <th scope="row">
                {name}
                <ShareBar {...{ here, at }} />
              </th>
              <td className={styles.number}>{show(here)}</td>
              <td className={styles.number}>{show(at ?? NaN)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Who lives here: ages and broad ethnic groups at the census of 2021, beside the footprint's or England's. It describes and judges nothing. */
export function PeopleHere({ subject, beside }: { readonly subject: Subject; readonly beside: Beside }) {
  const { data, pending } = useColumns(IDS);
  const source = useAttribution(SOURCES);
  if (!data) return <Waiting pending={pending} what="Who lives here" />;
  return (
    <Section title="Who lives here">
      <Shares {...{ data, subject, beside }} title="Ages, Census 2021" rows={AGE_BANDS} />
      <Shares {...{ data, subject, beside }} title="Ethnic groups, Census 2021" rows={ETHNIC_GROUPS} />
      <p className={styles.quiet}>
        {`Shares of usual residents. They describe who lives here and are no measure of deprivation. Source: ${source}`}
      </p>
    </Section>
  );
}
