import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import type { Stream } from "../../model/allocation";
import { boardsOf } from "../../model/area";
import { icbOfDistrict } from "../../state/choose";
import { shortIcbName } from "../../config/text";
import { useAllocations, useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { useChoice, useOption, useView } from "../../state/view-store";
import { budgetPath, shareByPeople, type BudgetYear } from "../../stats/big-local-budget";
import { columnsOf } from "../../stats/columns-of";
import { CheckedField } from "../../ui/CheckedField";
import { count } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { Section } from "../../ui/Panel";
import { startingBudget, STREAM_CHOICES } from "../../readings/big-local/starting-budget";
import { areaName } from "../../readings/profile/area-name";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";
import { BudgetByNeighbourhood } from "./BudgetByNeighbourhood";
import { budgetProblem, readPounds } from "../../readings/big-local/read-pounds";
import { shortPounds } from "../../words/short-pounds";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = ["population-mid2022", "iod2025", "msoa21-names"];
const MONEY = { "2024": "icb-allocations-2025-26", "2026": "icb-allocations-2025-26-icb26" } as const;

const pounds = (value: number): string => `£${count(value)}`;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const yearName = (year: number): string => (year === 0 ? "Now" : `Year ${year}`);
const yearTitle = ({ year, share }: BudgetYear): string => `${yearName(year)} (${percent(share)})`;

/** The board that a budget is of, and which part of its residents the scope's are: a place without a footprint is of its district's board. */
function useBoard(residents: number): { readonly code: string | null; readonly part: number } {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  return useMemo(() => {
    if (!place) return { code: footprint?.code ?? null, part: 1 };
    const { icbs, of } = boardsOf(areas, vintage);
    const first = place.home?.msoas[0] ?? -1;
    const lad = place.home
      ? (areas.lad[first] ?? -1)
      : areas.lads.findIndex(({ code }) => code === place.code);
    const icb = footprint
      ? icbs.findIndex(({ code }) => code === footprint.code)
      : icbOfDistrict(areas, vintage, lad);
    const all = areas.population.reduce((sum, people, i) => (of[i] === icb ? sum + people : sum), 0);
    return { code: icbs[icb]?.code ?? null, part: all > 0 ? Math.min(1, residents / all) : 1 };
  }, [areas, vintage, footprint, place, residents]);
}

/** Recommendation 3: what 0.1% of the budget now, 0.5% in five years, would be, and for which areas. */
export function Budget() {
  const areas = useAreas();
  const { answer } = useDerived();
  const { rule, vintage } = useView();
  const name = shortIcbName(useScopeName());
  const allocations = useAllocations();
  const [stream, setStream] = useChoice<Stream>("bl.stream", STREAM_CHOICES, "total");
  const board = useBoard(answer?.people.scope ?? 0);
  const start =
    allocations.status === "ready"
      ? startingBudget(
          allocations.value[board.code === null ? "2024" : vintage],
          board.code,
          stream,
          board.part,
        )
      : null;
  const starting = start?.pounds ?? 0;
  const [typed, setTyped] = useOption("bl.budget", "", "replace");
  const asked = readPounds(typed);
  const problem = budgetProblem(typed);
  const started = asked === null || problem !== null;
  const budget = started ? starting : asked;
  const source = useAttribution([
    ...SOURCES,
    ...(started ? [MONEY[vintage], "icb-allocations-2025-26"] : []),
    ...columnsOf(rule),
  ]);
  const found = useMemo(() => {
    const flagged = answer ? [...answer.scope.filter((i) => answer.verdict[i] === 1)] : [];
    const people = flagged.map((i) => areas.population[i] ?? 0);
    const years = budgetPath(budget).map((year) => ({ ...year, parts: shareByPeople(year.pounds, people) }));
    return { flagged, people, years };
  }, [answer, areas, budget]);
  const { flagged, people, years } = found;
  const total = people.reduce((sum, p) => sum + p, 0);
  const [first, last] = [years[0], years.at(-1)];
  if (allocations.status === "failed") {
    return (
      <Notice tone="problem" onRetry={allocations.retry}>
        The allocations of boards could not be loaded, so there is no starting figure. {allocations.reason}
      </Notice>
    );
  }
  if (!answer || !first || !last || !start) return <p role="status">Working out the answer…</p>;
  const sentence =
    total === 0
      ? `${name} has no flagged area by the current rule, so there is nothing to share out.`
      : `For ${name}: ${pounds(first.pounds)} now, ${pounds(last.pounds)} a year in five years. Over ${count(total)} people in ${flagged.length} flagged areas that is ${pounds(Math.round(first.pounds / total))} a person now, ${pounds(Math.round(last.pounds / total))} then.`;
  return (
    <Section title="Recommendation 3: what a small share would be">
      <p className={styles.quiet}>
        The report Well-placed (New Local and Local Trust, 2023) asks systems to move 0.1% of their budgets to
        community-led work in deprived neighbourhoods, growing to 0.5% in five years: £1 million to £5 million
        for every £1 billion. Steps are equal; the budget is held constant, without inflation.
      </p>
      <SelectField
        label="What counts as the budget"
        value={stream}
        choices={STREAM_CHOICES}
        onChange={setStream}
      />
      <CheckedField
        label="Yearly budget of the system, £"
        value={typed}
        placeholder={count(starting)}
        problem={problem && `${problem} No figures are shown until then.`}
        note={
          started
            ? `Starting figure: ${start.about ? "about " : ""}${pounds(starting)}. ${start.words} You can type your own.`
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
                ...years.map((year) => ({ label: yearTitle(year), show: pounds })),
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
              show={shortPounds}
              direction="rows"
            />
          </ChartFrame>
          {total === 0 ? null : (
            <BudgetByNeighbourhood
              flagged={flagged.map((i, k) => ({
                code: areas.code[i] ?? "",
                people: people[k] ?? 0,
                pounds: years.map(({ parts }) => parts[k] ?? 0),
              }))}
              years={[yearTitle(first), yearTitle(last)]}
            />
          )}
        </>
      ) : null}
    </Section>
  );
}
