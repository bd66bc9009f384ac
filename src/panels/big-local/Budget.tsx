import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { shortIcbName } from "../../config/text";
import { useAllocations, useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import type { Loaded } from "../../state/resources";
import { useOption, useView } from "../../state/view-store";
import { budgetPath, shareByPeople } from "../../stats/big-local-budget";
import { columnsOf } from "../../stats/columns-of";
import { CheckedField } from "../../ui/CheckedField";
import { count } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { areaName } from "../../readings/profile/subject";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";
import { budgetProblem, readPounds } from "../../readings/big-local/read-pounds";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
/** A round starting figure of this tool, GBP a head a year: nobody's allocation. */
const POUNDS_A_HEAD = 2000;
const SOURCES = ["population-mid2022", "iod2025", "msoa21-names"];

const pounds = (value: number): string => `£${count(value)}`;
const short = (value: number): string =>
  value >= 1e6 ? `£${(value / 1e6).toFixed(1)}m` : value === 0 ? "£0" : `£${count(value / 1000)}k`;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const yearName = (year: number): string => (year === 0 ? "Now" : `Year ${year}`);

/**
 * The people whom the starting figure counts: an ICB's need-weighted population of the 2024/25 allocations, in which
 * a more deprived system counts for more; for a place or England its residents.
 */
function useStartingPeople(residents: number): {
  readonly people: number;
  readonly words: string;
  readonly sources: readonly string[];
  /** The allocations, where the figure needs them and they are not there (yet): another count would be another figure. */
  readonly awaited: Exclude<Loaded<unknown>, { status: "ready" }> | null;
} {
  const allocations = useAllocations();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  const one =
    allocations.status === "ready" && !place
      ? allocations.value[vintage].find(({ code }) => code === footprint?.code)
      : undefined;
  const awaited = allocations.status !== "ready" && footprint && !place ? allocations : null;
  return one
    ? {
        awaited,
        people: one.weighted,
        words: "people, need-weighted (NHS England allocations 2024/25),",
        sources: [...SOURCES, vintage === "2026" ? "allocation-icb26" : "allocation-icb24"],
      }
    : { awaited, people: residents, words: "residents (mid-2022)", sources: SOURCES };
}

/** Recommendation 3: what 0.1% of the budget now, 0.5% in five years, would be, and for which areas. */
export function Budget() {
  const areas = useAreas();
  const { answer } = useDerived();
  const { rule } = useView();
  const name = shortIcbName(useScopeName());
  const start = useStartingPeople(answer?.people.scope ?? 0);
  const starting = Math.round(start.people) * POUNDS_A_HEAD;
  const [typed, setTyped] = useOption("bl.budget", "", "replace");
  const asked = readPounds(typed);
  const problem = budgetProblem(typed);
  const started = asked === null || problem !== null;
  const budget = started ? starting : asked;
  const source = useAttribution([...(started ? start.sources : SOURCES), ...columnsOf(rule)]);
  const found = useMemo(() => {
    const flagged = answer ? [...answer.scope.filter((i) => answer.verdict[i] === 1)] : [];
    const people = flagged.map((i) => areas.population[i] ?? 0);
    const years = budgetPath(budget).map((year) => ({ ...year, parts: shareByPeople(year.pounds, people) }));
    return { flagged, people, years };
  }, [answer, areas, budget]);
  const { flagged, people, years } = found;
  const total = people.reduce((sum, p) => sum + p, 0);
  const [first, last] = [years[0], years.at(-1)];
  if (start.awaited?.status === "failed") {
    return (
      <Notice tone="problem" onRetry={start.awaited.retry}>
        The need-weighted people of boards could not be loaded, so there is no starting figure.{" "}
        {start.awaited.reason}
      </Notice>
    );
  }
  if (!answer || !first || !last || start.awaited) return <p role="status">Working out the answer…</p>;
  const sentence =
    total === 0
      ? `${name} has no flagged area by the current rule, so there is nothing to share out.`
      : `For ${name}: ${pounds(first.pounds)} now, ${pounds(last.pounds)} a year in five years. Over ${count(total)} people in ${flagged.length} flagged areas that is ${pounds(Math.round(first.pounds / total))} a person now, ${pounds(Math.round(last.pounds / total))} then.`;
  return (
    <Section title="Recommendation 3: what a small share would be">
      <p className={styles.quiet}>
        The report asks systems to move 0.1% of their budgets to community-led work in deprived
        neighbourhoods, growing to 0.5% in five years: £1 million to £5 million for every £1 billion. Steps
        are equal; the budget is held constant, without inflation.
      </p>
      <CheckedField
        label="Yearly budget of the system, £"
        value={typed}
        placeholder={count(starting)}
        problem={problem && `${problem} No figures are shown until then.`}
        note={
          started
            ? `Starting figure: ${count(Math.round(start.people))} ${start.words} at a round £${count(POUNDS_A_HEAD)} a head. It is a starting figure of this tool, not an allocation: type your own.`
            : `Your own figure: ${pounds(budget)} a year.`
        }
        onChange={setTyped}
      />
      {problem === null ? (
        <>
          <p role="status">{sentence}</p>
          <ChartFrame
            title={`Recommendation 3 for ${name}, year by year`}
            units={`Pounds a year out of ${pounds(budget)}, shared over flagged areas by people (mid-2022); 0.1% now to 0.5% in year 5`}
            source={source}
            summary={sentence}
            table={{
              columns: [
                { label: "Area" },
                { label: "Code" },
                { label: "People", show: count },
                ...years.map(({ year, share }) => ({
                  label: `${yearName(year)} (${percent(share)})`,
                  show: pounds,
                })),
              ],
              rows: [
                ["All flagged areas", "", total, ...years.map((year) => (total === 0 ? 0 : year.pounds))],
                ...flagged.map((i, k) => [
                  areaName(areas, i),
                  areas.code[i] ?? "",
                  people[k] ?? 0,
                  ...years.map(({ parts }) => parts[k] ?? 0),
                ]),
              ],
            }}
          >
            <GroupedBars
              categories={years.map(({ year, share }) => `${yearName(year)}, ${percent(share)}`)}
              series={[{ name: "Pounds a year", values: years.map((year) => year.pounds) }]}
              show={short}
            />
          </ChartFrame>
        </>
      ) : null}
    </Section>
  );
}
