import { comparePlans, sayAgreement } from "../../../readings/plan/compare";
import { homesOf, type Homes } from "../../../readings/plan/homes";
import { useAreas } from "../../../state/atlas";
import { usePlans } from "../../../state/plans";
import { useServices } from "../../../state/services";
import { changeView, useOption } from "../../../state/view-store";
import type { Known } from "../../../stats/neighbourhoods/units";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { SelectField } from "../../../ui/SelectField";
import { count } from "../../../words/format";
import type { Plan } from "../../../workspace/plan/plan";
import { AreaLink } from "../../profile/AreaLink";
import styles from "./Uses.module.css";
import { WideTable } from "./WideTable";

/** Differing areas that are named before "and N more". */
const NAMED = 12;
/** What there is to compare with beside other plans. */
const DISTRICTS = "districts";
const NETWORKS = "networks";
const NAMES: Readonly<Record<string, string>> = {
  [DISTRICTS]: "Districts",
  [NETWORKS]: "Likely GP networks (October 2025)",
};

interface ComparePlansProps {
  readonly record: string;
  readonly name: string;
  readonly homes: Homes;
  readonly known: Known;
}

/** The areas of a plan by district or network (`of`: its number, below 0 for none), as a plan to compare with. */
function groupedBy({ areas: inside }: Homes, of: ArrayLike<number>): number[][] {
  const groups = new Map<number, number[]>();
  for (const i of inside.flat()) {
    const group = of[i] ?? -1;
    if (group >= 0) groups.set(group, [...(groups.get(group) ?? []), i]);
  }
  return [...groups.values()];
}

/** Whether a plan is for the same place as another. */
const isFor = ({ footprint, place }: Plan, mine: Plan | undefined): boolean =>
  footprint === mine?.footprint && place === mine.place;

/** The plan beside another of this machine, the districts or the likely networks of practices. */
export function ComparePlans({ record, name, homes, known }: ComparePlansProps) {
  const areas = useAreas();
  const plans = usePlans().filter(({ deleted }) => deleted === null);
  const mine = plans.find(({ standing }) => standing.record === record)?.plan;
  // Another plan for the same place says most, so it comes first.
  const others = plans
    .filter(({ standing }) => standing.record !== record)
    .sort((a, b) => Number(isFor(b.plan, mine)) - Number(isFor(a.plan, mine)));
  const services = useServices();
  const districts = groupedBy(homes, areas.lad);
  const base = districts.length < 2 ? NETWORKS : DISTRICTS;
  const usual = others[0];
  const fallback = usual && isFor(usual.plan, mine) ? usual.standing.record : base;
  const [asked, setAsked] = useOption("use.with", fallback);
  const other = others.find(({ standing }) => standing.record === asked);
  const network = services.status === "ready" ? services.value.likely.network : null;
  const drawn = asked === NETWORKS ? NETWORKS : base;
  const grouped = drawn === NETWORKS ? groupedBy(homes, network ?? []) : districts;
  const second = other ? homesOf(areas, other.plan).areas : grouped;
  const otherName = other?.plan.name ?? NAMES[drawn] ?? "";
  const found = comparePlans(
    { ...known, network },
    homes.areas,
    second.filter((inside) => inside.length > 0),
  );
  const { differ, onlyFirst, onlySecond } = found.agreement;
  const select = (): void => changeView({ selection: differ.map((i) => areas.code[i] ?? "") });
  return (
    <div className={styles.pane}>
      <SelectField
        label="Compare with"
        value={other ? asked : drawn}
        choices={[
          ...[DISTRICTS, NETWORKS]
            .filter((value) => value === NETWORKS || districts.length > 1)
            .map((value) => ({ value, label: NAMES[value] ?? "" })),
          ...others.map(({ standing, plan }) => ({ value: standing.record, label: plan.name })),
        ]}
        onChange={setAsked}
      />
      {!other && drawn === NETWORKS && services.status === "loading" ? <p>Loading the GP networks…</p> : null}
      <p role="status">{sayAgreement(found.agreement, (i) => areas.name[i] ?? "")}</p>
      <WideTable label="The two plans">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">{name}</th>
            <th scope="col">{otherName}</th>
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.first}</td>
              <td>{row.second}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {services.status === "failed" ? (
        <Notice tone="problem" onRetry={services.retry}>
          The GP networks could not be loaded. {services.reason}
        </Notice>
      ) : null}
      <p className={styles.quiet}>
        A network is the most likely one of each whole area, by where practices are (October 2025) and how
        many are on their lists: an approximation, not where patients live. People are residents of mid-2022.
      </p>
      {differ.length > 0 ? (
        <div>
          <p className={styles.quiet}>Areas in another neighbourhood:</p>
          <ul className={styles.quiet}>
            {differ.slice(0, NAMED).map((i) => (
              <li key={i}>
                <AreaLink msoa={i} />
              </li>
            ))}
          </ul>
          {differ.length > NAMED ? (
            <p className={styles.quiet}>{`and ${count(differ.length - NAMED)} more.`}</p>
          ) : null}
          <Button onPress={select}>Select them on the map</Button>
        </div>
      ) : null}
      {onlyFirst.length + onlySecond.length > 0 ? (
        <p className={styles.quiet}>
          {`${count(onlyFirst.length)} areas are in ${name} alone and ${count(onlySecond.length)} in ${otherName} alone; agreement is over those in both.`}
        </p>
      ) : null}
      <p className={styles.quiet}>
        Neighbourhoods of the two plans are matched by the people they have in common, most first. 100% is the
        same division, whatever the neighbourhoods are called.
      </p>
    </div>
  );
}
