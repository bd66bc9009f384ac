import { useState } from "react";
import { readPounds } from "../../readings/big-local/read-pounds";
import { startingBudget } from "../../readings/big-local/starting-budget";
import { sayFinancialYear, spendRows } from "../../readings/pilot/spend";
import { useAllocations, useAreas } from "../../state/atlas";
import { icbOf, selectedIndices } from "../../state/choose";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { count } from "../../words/format";
import type { Pilot } from "../../workspace/pilot/pilot";
import { useAttribution } from "../profile/use-attribution";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";

interface SpendProps {
  readonly pilot: Pilot;
  readonly onChange: (spend: Pilot["spend"]) => void;
}

/** Adds what was spent in a year. */
function AddYear({ pilot: { spend }, onChange }: SpendProps) {
  const [year, setYear] = useState("");
  const [pounds, setPounds] = useState("");
  const [whole, amount] = [Number(year), readPounds(pounds)];
  const sound = Number.isInteger(whole) && whole >= 2000 && whole <= 2100 && amount !== null && amount >= 0;
  return (
    <form
      className={styles.line}
      aria-label="Add what was spent"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sound) return;
        onChange([...spend.filter((one) => one.year !== whole), { year: whole, pounds: amount }]);
        setYear("");
        setPounds("");
      }}
    >
      <EntryText label="Financial year, from April of" placeholder="2027" value={year} onChange={setYear} />
      <EntryText label="Spent, £" placeholder="120,000" value={pounds} onChange={setPounds} />
      <Button type="submit" isDisabled={!sound}>
        Add
      </Button>
    </form>
  );
}

/** What the pilot spent by year, beside what recommendation 3 would set aside for the whole board. */
export function Spend(props: SpendProps) {
  const { pilot, onChange } = props;
  const areas = useAreas();
  const { vintage } = useView();
  const allocations = useAllocations();
  const [first] = selectedIndices(areas, pilot.areas);
  const board = first === undefined ? undefined : icbOf(areas, vintage, first);
  const budget =
    allocations.status === "ready" && board
      ? startingBudget(allocations.value[vintage], board.code, "total", 1)
      : null;
  const source = useAttribution(["icb-allocations-2025-26"]);
  const rows = spendRows(pilot, budget?.pounds ?? 0);
  const pounds = (value: number): string => (Number.isNaN(value) ? "" : `£${count(value)}`);
  return (
    <Section title="What was spent">
      {rows.length > 0 ? (
        <div className={styles.wide} tabIndex={0} role="region" aria-label="What was spent by year">
          <table className={styles.table}>
            <caption>
              {`What was spent by year${budget && board ? `, beside recommendation 3 for all of ${board.name}: 0.1% of its budget in the first year, 0.5% in the sixth` : ""}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">Financial year</th>
                <th scope="col">Spent</th>
                <th scope="col">Recommendation 3, whole board</th>
                <th scope="col">Spent of it</th>
                <th scope="col">
                  <span className="visually-hidden">Take out</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ year, pounds: spent, asked }) => (
                <tr key={year}>
                  <th scope="row">{sayFinancialYear(year)}</th>
                  <td>{pounds(spent)}</td>
                  <td>{budget ? pounds(asked) : ""}</td>
                  <td>{budget && asked > 0 ? `${((spent / asked) * 100).toFixed(1)}%` : ""}</td>
                  <td>
                    <Button
                      look="plain"
                      aria-label={`Take out ${sayFinancialYear(year)}`}
                      onPress={() => onChange(pilot.spend.filter((one) => one.year !== year))}
                    >
                      Take out
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {budget ? <p className={styles.quiet}>{`${budget.words} Source: ${source}`}</p> : null}
        </div>
      ) : null}
      <AddYear {...props} />
    </Section>
  );
}
