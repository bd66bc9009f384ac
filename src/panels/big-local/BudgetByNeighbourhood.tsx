import { useState } from "react";
import { budgetByNeighbourhood } from "../../readings/big-local/budget-by-neighbourhood";
import { useOpenPlan, usePlans } from "../../state/plans";
import { SelectField } from "../../ui/SelectField";
import { count } from "../../words/format";
import styles from "./BigLocal.module.css";

interface BudgetByNeighbourhoodProps {
  readonly flagged: Parameters<typeof budgetByNeighbourhood>[1];
  /** Names of the first and last year, as columns. */
  readonly years: readonly [string, string];
}

/** The same money by the neighbourhoods of a plan of this machine, where one has flagged areas of the scope. */
export function BudgetByNeighbourhood({ flagged, years }: BudgetByNeighbourhoodProps) {
  const open = useOpenPlan()?.standing.record;
  const [chosen, setChosen] = useState<string | null>(null);
  const codes = new Set(flagged.map(({ code }) => code));
  const plans = usePlans().filter(
    ({ deleted, plan }) =>
      deleted === null && plan.neighbourhoods.some(({ areas }) => areas.some((code) => codes.has(code))),
  );
  const wanted = chosen ?? open;
  const plan = plans.find(({ standing }) => standing.record === wanted) ?? plans[0];
  if (!plan)
    return (
      <p className={styles.quiet}>
        Make a plan of neighbourhoods for this place (under “Neighbourhoods”), and this page shares the money
        out over them too.
      </p>
    );
  const title = `Pounds a year by neighbourhood: ${plan.plan.name}`;
  const rows = budgetByNeighbourhood(plan.plan, flagged);
  return (
    <>
      <SelectField
        label="By the neighbourhoods of"
        value={plan.standing.record}
        choices={plans.map(({ standing: { record }, plan: { name } }) => ({ value: record, label: name }))}
        onChange={setChosen}
      />
      <div className={styles.wide} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.plain}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Neighbourhood</th>
              <th scope="col">Flagged areas</th>
              <th scope="col">People in them</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, areas, people, pounds }, r) => (
              <tr key={r}>
                <th scope="row">{name ?? "In no neighbourhood"}</th>
                <td>{areas}</td>
                <td>{count(people)}</td>
                <td>{`£${count(pounds[0] ?? 0)}`}</td>
                <td>{`£${count(pounds.at(-1) ?? 0)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
