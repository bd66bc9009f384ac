import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { SUMMARY_MEASURES } from "../../config/summary";
import { useCatalogue } from "../../state/catalogue";
import { usePublished } from "../../state/atlas";
import { chooseFootprint, choosePlace } from "../../state/choose";
import { useOption, useView } from "../../state/view-store";
import { Section } from "../../ui/Panel";
import { SelectField } from "../../ui/SelectField";
import { columnsOf } from "../../stats/columns-of";
import { sayRule } from "../../stats/say-rule";
import { useAttribution } from "../profile/use-attribution";
import { Waiting } from "../profile/Waiting";
import { ColumnMeanings } from "./ColumnMeanings";
import { compareColumns, sayFirst, sortCompare } from "../../readings/compare/columns";
import { useDerived } from "../../state/derived";
import { useOpenPlan } from "../../state/plans";
import { openHome } from "../neighbourhoods/open-plan";
import styles from "./Compare.module.css";
import type { CompareRow } from "../../readings/compare/compare-rows";
import { CompareTable } from "./CompareTable";
import { useCompareRows } from "./use-compare-rows";
import { COMPARED, type Compared } from "./use-units";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = ["iod2025", "population-mid2022", "lookup-lsoa21", "boundaries-msoa21"];
const MEASURE_IDS: ReadonlySet<string> = new Set(SUMMARY_MEASURES.map(({ id }) => id));
/** More bars than this are not read; the table holds them all. */
const MOST_BARS = 45;

/** Footprints, the districts inside one, or the neighbourhoods of a plan, in a table and a chart. */
export function Units({ what }: { readonly what: Compared }) {
  const catalogue = useCatalogue();
  const { vintage, footprint, place, rule } = useView();
  const plan = useOpenPlan();
  const home = useDerived().place?.home?.id ?? null;
  const { rows, england, pending } = useCompareRows(what);
  const [order, setOrder] = useOption(`compare.sort.${what}`, "-imd25_average_score");
  const published = usePublished();
  const source = useAttribution([...SOURCES, ...columnsOf(rule)]);
  const official = useMemo(
    () =>
      new Map(
        published.status === "ready" && vintage === "2024" && what === "footprints"
          ? published.value.map((one) => [one.code, one])
          : [],
      ),
    [published, vintage, what],
  );
  if (!rows || !england) return <Waiting pending={pending} what="The comparison" />;
  const descending = order.startsWith("-");
  const id = order.replace(/^-/, "");
  const sorted = sortCompare(rows, id, descending);
  const mine = { footprints: footprint, places: place, neighbourhoods: home }[what];
  const columns = compareColumns(what);
  const column = columns.find((one) => one.id === id) ?? columns[1];
  if (!column) return null;
  const open = (code: string): void => {
    if (what === "footprints") chooseFootprint(code);
    else if (what === "places") choosePlace(code);
    else if (plan) openHome(plan.standing.record, code);
  };
  const name = COMPARED[what].one;
  const of = what === "neighbourhoods" && plan ? ` of ${plan.plan.name}` : "";
  const figures = official.size > 0 ? columns.filter(({ id: one }) => MEASURE_IDS.has(one)) : [];
  // The table may stand in order of names; the chart and its sentence follow a figure.
  const charted = id === column.id ? sorted : sortCompare(rows, column.id, true);
  const bars = charted.slice(0, MOST_BARS);
  const chosen = rows.find((row) => row.code === mine);
  const label = (row: CompareRow): string => (row === chosen ? `▸ ${row.name}` : row.name);
  const byLabel = new Map(rows.map((row) => [label(row), row.code]));
  return (
    <Section title={`${rows.length} ${COMPARED[what].many}${of} side by side`}>
      <p className={styles.quiet}>Scroll the table sideways for flags, pockets, spread and clustering.</p>
      <CompareTable
        what={name}
        columns={columns}
        rows={sorted}
        england={england}
        mine={mine}
        sort={id}
        descending={descending}
        onSort={(next, down) => setOrder(`${down ? "-" : ""}${next}`)}
        onOpen={(row) => open(row.code)}
        published={official}
      />
      <ColumnMeanings columns={columns} />
      <p className={styles.quiet}>
        {`Flags by the current rule: ${sayRule(rule, catalogue)}. `}
        {what === "neighbourhoods"
          ? "Every figure is made anew from counts of a neighbourhood’s areas, and of their small areas. "
          : what === "places"
            ? "People and the five measures of deprivation are of the whole district; all other figures are of its areas in this footprint. A district’s rank can differ by a place from the Ministry’s, which weighs by a later edition of the population. "
            : "An MSOA counts in the footprint where most of its people live. "}
        {official.size > 0
          ? "† The Ministry publishes this figure: point at it, or show the chart’s table, which holds it."
          : ""}
      </p>
      <SelectField
        label="Chart"
        value={column.id}
        choices={columns.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(next) => setOrder(`-${next}`)}
      />
      <ChartFrame
        title={`${column.name} by ${name.toLowerCase()}`}
        units={`${column.tells}; IMD 2025, people mid-2022${bars.length < charted.length ? `; the first ${MOST_BARS} of ${charted.length}` : ""}`}
        source={source}
        notes={[
          chosen ? `▸ ${chosen.name}, the ${name.toLowerCase()} in view` : "",
          MEASURE_IDS.has(column.id) || column.id === "flaggedShare"
            ? `England: ${column.show(column.of(england))}`
            : "",
        ]
          .filter(Boolean)
          .join(" · ")}
        summary={sayFirst(charted, column, id === column.id && !descending)}
        table={{
          columns: [
            { label: name },
            { label: "Code" },
            ...columns.map((one) => ({ label: one.name, show: one.show })),
            ...SUMMARY_MEASURES.map((one) => ({ label: `${one.name}, rank` })),
            ...figures.map((one) => ({ label: `${one.name}, as published`, show: one.show })),
          ],
          rows: [...sorted, england].map((row) => [
            row.name,
            row.code,
            ...columns.map((one) => one.of(row)),
            ...SUMMARY_MEASURES.map((one) => row.measures.get(one.id)?.rank ?? NaN),
            ...figures.map((one) => official.get(row.code)?.measures[one.id]?.value ?? NaN),
          ]),
        }}
      >
        <GroupedBars
          direction="rows"
          categories={bars.map(label)}
          series={[{ name: column.name, values: bars.map(column.of) }]}
          show={column.show}
          highlight={new Set(chosen ? [label(chosen)] : [])}
          onPick={(picked) => open(byLabel.get(picked) ?? "")}
        />
      </ChartFrame>
    </Section>
  );
}
