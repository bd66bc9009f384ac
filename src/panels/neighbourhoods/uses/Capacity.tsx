import { capacityOf, type CapacityRow, type Sized } from "../../../readings/plan/capacity";
import { POLICY_RANGE_WORDS } from "../../../readings/plan/say-range";
import { Notice } from "../../../ui/Notice";
import { NumberSlider } from "../../../ui/NumberSlider";
import { Segmented } from "../../../ui/Segmented";
import { TypedNumber } from "../../../ui/TypedNumber";
import { count } from "../../../words/format";
import { SHARED_CHOICES, useSharing } from "./use-sharing";
import styles from "./Uses.module.css";
import { WideTable } from "./WideTable";

const two = (value: number): string =>
  value.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Posts or pounds shared out over neighbourhoods by people and need, exact to the last one. */
export function Capacity({ sizes }: { readonly sizes: readonly Sized[] }) {
  const { what, setWhat, total, setTotal, mix, setMix } = useSharing();
  const posts = what === "posts";
  const sign = posts ? "" : "£";
  const { rows, total: sum, withoutNeed } = capacityOf(sizes, total, mix);
  return (
    <div className={styles.pane}>
      <div className={styles.line}>
        <Segmented label="Share out" value={what} choices={SHARED_CHOICES} onChange={setWhat} />
        <TypedNumber
          label={posts ? "Posts in all" : "Pounds in all"}
          value={total}
          least={0}
          most={1_000_000_000_000}
          whole
          onChange={setTotal}
        />
      </div>
      <div>
        <span className={styles.quiet}>By need (Core20 people); the rest by people</span>
        <NumberSlider label="By need" value={mix} min={0} max={100} unit="%" onChange={setMix} />
      </div>
      {withoutNeed ? (
        <Notice>Nobody here lives in a Core20 area, so everything is shared out by people.</Notice>
      ) : null}
      <WideTable label={posts ? "Posts for each neighbourhood" : "Pounds for each neighbourhood"}>
        <thead>
          <tr>
            <th scope="col">Neighbourhood</th>
            <th scope="col">
              People<small>against {POLICY_RANGE_WORDS}</small>
            </th>
            <th scope="col">Core20 people</th>
            <th scope="col">Exact share</th>
            <th scope="col">{posts ? "Posts" : "Pounds"}</th>
            <th scope="col">{posts ? "People for each post" : "Pounds a person"}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>
                {count(row.people)}
                <small>{row.size}</small>
              </td>
              <td>{count(row.core20)}</td>
              <td>{sign + two(row.exact)}</td>
              <td className={styles.given}>{sign + count(row.given)}</td>
              <td>{sayEach(row, posts)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All neighbourhoods</th>
            <td>{count(sum.people)}</td>
            <td>{count(sum.core20)}</td>
            <td>{sign + two(total)}</td>
            <td>{sign + count(sum.given)}</td>
            <td>{sayEach(sum, posts)}</td>
          </tr>
        </tfoot>
      </WideTable>
      <p className={styles.quiet}>
        Shared out by the largest-remainder method: each gets the whole part of its exact share, and what is
        left goes to the largest fractions; of equal ones, first to the larger neighbourhood. Core20 people
        are those who live in England’s most deprived fifth of small areas.
      </p>
    </div>
  );
}

/** People for each post, or pounds a person; in words where there are none. */
const sayEach = (
  { peopleEach, eachPerson }: Pick<CapacityRow, "peopleEach" | "eachPerson">,
  posts: boolean,
): string =>
  posts
    ? Number.isNaN(peopleEach)
      ? "none"
      : count(peopleEach)
    : Number.isNaN(eachPerson)
      ? ""
      : `£${two(eachPerson)}`;
