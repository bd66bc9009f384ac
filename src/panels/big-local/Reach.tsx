import { boardsOf } from "../../model/area";
import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { NEAR_KM } from "../../config/profile";
import { shortIcbName } from "../../config/text";
import type { BigLocalArea } from "../../model/big-local";
import { useCatalogue } from "../../state/catalogue";
import { useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { useOption, useView } from "../../state/view-store";
import { bigLocalReach, tallyReach } from "../../stats/big-local-reach";
import { columnsOf } from "../../stats/columns-of";
import { sayRule } from "../../stats/say-rule";
import { count } from "../../words/format";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { AREA_COLUMNS, areaCells, NEAREST_COLUMNS, nearestCells } from "./reach-columns";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";
import { KmField, readKm } from "./KmField";
import { ReachTable } from "./ReachTable";
import { sayReach } from "../../readings/big-local/say-reach";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = ["iod2025", "population-mid2022", "big-local", "centroids-msoa21", "msoa21-names"];
const MOST = 300;

/** Flagged areas with and without a Big Local area near: where recommendation 2's "deepen" and "expand" would apply. */
export function Reach({ all }: { readonly all: readonly BigLocalArea[] }) {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const { vintage, rule, footprint } = useView();
  const { answer } = useDerived();
  const name = shortIcbName(useScopeName());
  const [asked, setAsked] = useOption("bl.km", String(NEAR_KM), "replace");
  const [side, setSide] = useOption("bl.side", "far");
  const read = readKm(asked);
  const km = Number.isNaN(read) ? NEAR_KM : read;
  const source = useAttribution([...SOURCES, ...columnsOf(rule)]);
  const rows = useMemo(() => {
    if (!answer) return null;
    return bigLocalReach(
      areas,
      answer.scope.filter((i) => answer.verdict[i] === 1),
      all,
      km,
    );
  }, [answer, areas, all, km]);
  const { icbs, of: boards } = useMemo(() => boardsOf(areas, vintage), [areas, vintage]);
  const tally = useMemo(() => (rows ? tallyReach(rows, boards) : []), [rows, boards]);
  if (!rows) return <p role="status">Working out the answer…</p>;
  const icbName = (icb: number): string => shortIcbName(icbs[icb]?.name ?? "");
  const of = (near: boolean) => rows.filter((row) => row.near === near);
  const sideOf = (near: boolean) => ({
    areas: of(near).length,
    people: of(near).reduce((sum, row) => sum + row.people, 0),
  });
  const sentence = sayReach(sideOf(false), sideOf(true), name, km);
  const listed = of(side === "near").sort((a, b) => b.people - a.people);
  return (
    <Section title="Flagged areas with and without community-led work near">
      <p role="status">{sentence}</p>
      <p className={styles.quiet}>
        {`${sayRule(rule, catalogue, answer?.tied)}. Straight line from the area's population-weighted centre to a position that stands for the named neighbourhood ("about here"); five of the 150 have none. Other community-led work is not in these data.`}
      </p>
      <KmField km={km} onChange={(next) => setAsked(String(next))} />
      <ChartFrame
        title={`Flagged areas ${footprint ? `in ${name}` : "by footprint"}, with and without a Big Local area within ${km} km`}
        units="MSOAs flagged by the current rule; people mid-2022 in the table"
        source={source}
        summary={sentence}
        table={{
          columns: [...AREA_COLUMNS, ...NEAREST_COLUMNS, { label: `Within ${km} km` }],
          rows: rows.map((row) => [
            ...areaCells(areas, vintage, row),
            ...nearestCells(row),
            row.near ? "yes" : "no",
          ]),
        }}
      >
        <GroupedBars
          direction="rows"
          categories={tally.map((row) => icbName(row.icb))}
          series={[
            { name: `none within ${km} km (expand)`, values: tally.map((row) => row.far.areas) },
            { name: `one within ${km} km (deepen)`, values: tally.map((row) => row.near.areas) },
          ]}
          show={count}
        />
      </ChartFrame>
      <Segmented
        label="Which flagged areas"
        hideLabel
        value={side}
        choices={[
          { value: "far", label: `None near: ${of(false).length}` },
          { value: "near", label: `One near: ${of(true).length}` },
        ]}
        onChange={setSide}
      />
      <ReachTable
        rows={listed.slice(0, MOST)}
        caption={`Flagged areas with ${side === "near" ? "a" : "no"} Big Local area within ${km} km, most people first`}
        km={km}
      />
      {listed.length > MOST ? (
        <p className={styles.quiet}>{`The first ${MOST} of ${listed.length}; the CSV has all.`}</p>
      ) : null}
    </Section>
  );
}
