import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { NEAR_KM } from "../../config/profile";
import { shortIcbName } from "../../config/text";
import type { BigLocalArea } from "../../model/big-local";
import type { PrideInPlace } from "../../model/pride-in-place";
import {
  programmeRows,
  sayProgrammes,
  sideName,
  SIDES,
  type Side,
} from "../../readings/big-local/programmes";
import { AREA_COLUMNS, areaCells, NEAREST_COLUMNS, nearestCells } from "./reach-columns";
import { useAreas } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import { useDerived, useScopeName } from "../../state/derived";
import { useChoice, useOption, useView } from "../../state/view-store";
import { bigLocalReach } from "../../stats/big-local-reach";
import { columnsOf } from "../../stats/columns-of";
import { sayRule } from "../../stats/say-rule";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { count } from "../../words/format";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";
import { KmField, readKm } from "./KmField";
import { ProgrammesByPlace } from "./ProgrammesByPlace";
import { ReachTable } from "./ReachTable";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = ["iod2025", "population-mid2022", "big-local", "pride-in-place", "centroids-msoa21"];
const CHOICES = SIDES.map((value) => ({ value }));
const MOST = 300;

interface ProgrammesProps {
  readonly bigLocal: readonly BigLocalArea[];
  readonly pride: readonly PrideInPlace[];
}

/** Flagged areas by the two programmes: selected for Pride in Place, a Big Local area near, both or neither. */
export function Programmes({ bigLocal, pride }: ProgrammesProps) {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const { vintage, rule } = useView();
  const { answer } = useDerived();
  const name = shortIcbName(useScopeName());
  const [asked, setAsked] = useOption("bl.km", String(NEAR_KM), "replace");
  const [side, setSide] = useChoice<Side>("bl.programme", CHOICES, "neither");
  const read = readKm(asked);
  const km = Number.isNaN(read) ? NEAR_KM : read;
  const source = useAttribution([...SOURCES, ...columnsOf(rule)]);
  const rows = useMemo(() => {
    if (!answer) return null;
    const flagged = answer.scope.filter((i) => answer.verdict[i] === 1);
    return programmeRows(bigLocalReach(areas, flagged, bigLocal, km), pride);
  }, [answer, areas, bigLocal, pride, km]);
  if (!rows) return <p role="status">Working out the answer…</p>;
  const of = (which: Side) => rows.filter((row) => row.side === which);
  const sentence = sayProgrammes(rows, name, km);
  const listed = of(side).toSorted((a, b) => b.people - a.people);
  return (
    <Section title="Which flagged areas have which programme?">
      <p role="status">{sentence}</p>
      <p className={styles.quiet}>
        {`${sayRule(rule, catalogue, answer?.tied)}. Pride in Place: the area itself was selected as a neighbourhood in 2025 or 2026 (boards could propose other boundaries); the 58 towns of phase 1 are not counted. Big Local: straight line from the area’s population-weighted centre to a position that is approximate (“about here”); it ended in 2026. Other community-led work is not in these data.`}
      </p>
      <KmField km={km} onChange={(next) => setAsked(String(next))} />
      <ChartFrame
        title={`Flagged areas by programme: ${name}`}
        units={`MSOAs flagged by the current rule; Big Local within ${km} km; people mid-2022 in the table`}
        source={source}
        summary={sentence}
        table={{
          columns: [...AREA_COLUMNS, { label: "Programme" }, { label: "Pride in Place" }, ...NEAREST_COLUMNS],
          rows: rows.map((row) => [
            ...areaCells(areas, vintage, row),
            sideName(row.side),
            row.pride ? `phase ${row.pride.phase}` : "no",
            ...nearestCells(row),
          ]),
        }}
      >
        <GroupedBars
          direction="rows"
          categories={SIDES.map(sideName)}
          series={[{ name: "Flagged areas", values: SIDES.map((one) => of(one).length) }]}
          show={count}
        />
      </ChartFrame>
      <ProgrammesByPlace rows={rows} />
      <Segmented
        label="Which flagged areas"
        hideLabel
        value={side}
        choices={SIDES.map((value) => ({ value, label: `${sideName(value)}: ${of(value).length}` }))}
        onChange={setSide}
      />
      <ReachTable
        rows={listed.slice(0, MOST)}
        caption={`Flagged areas, most people first: ${sideName(side)}`}
        km={km}
      />
      {listed.length > MOST ? (
        <p className={styles.quiet}>{`The first ${MOST} of ${listed.length}; the CSV has all.`}</p>
      ) : null}
    </Section>
  );
}
