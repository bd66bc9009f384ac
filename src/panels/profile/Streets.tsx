import { useMemo, useState } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { DecileStrip } from "../../charts/DecileStrip";
import { SmallMap } from "../../charts/SmallMap";
import { indicatorOf, INDICATORS } from "../../config/indicators";
import { decileRamp } from "../../config/palettes";
import { icbLevel } from "../../model/codes";
import { useAreas, useDetail, useLsoaColumn, useLsoas } from "../../state/atlas";
import { useTheme } from "../../state/theme";
import { useOption, useView } from "../../state/view-store";
import { lsoasInside } from "../../stats/lsoas-inside";
import { count, formatValue } from "../../words/format";
import { Section } from "../../ui/Panel";
import { SelectField } from "../../ui/SelectField";
import { GROUP_NAMES } from "../../config/indicators";
import { inkOn } from "../legend/ink-on";
import styles from "./Profile.module.css";
import { drawLsoas } from "../../readings/profile/streets";
import { StreetsTable } from "./StreetsTable";
import { levelAreas } from "../../readings/levels";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { Waiting } from "./Waiting";

const CHOICES = [
  { value: "none", label: "IMD decile only" },
  ...INDICATORS.filter((one) => one.byLsoa && one.listed !== false).map((one) => ({
    value: one.id,
    label: one.name,
    section: GROUP_NAMES[one.group],
  })),
];
/** A bigger set is a list of its own; the strip and the map are for one neighbourhood and its like. */
const MOST = 60;

/** The LSOAs inside: a small map, a strip by decile with people, which make a pocket, and values of a chosen indicator. */
export function Streets({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const { vintage } = useView();
  const [chosen, choose] = useOption("profile.lsoa", "none");
  const picked = INDICATORS.find(({ id, byLsoa }) => id === chosen && byLsoa)?.id ?? null;
  const lsoas = useLsoas();
  const level = icbLevel(vintage);
  const { areas: icbs, of: icbOf } = levelAreas(areas, level);
  const holders = new Set(Array.from(subject.msoas, (i) => icbOf[i]));
  const holder = holders.size === 1 ? icbs[[...holders][0] ?? -1]?.code : undefined;
  const detail = useDetail(vintage, holder ?? null);
  const column = useLsoaColumn(picked);
  const colours = decileRamp(useTheme());
  const [ringed, setRinged] = useState<string | null>(null);
  const sources = useAttribution(
    useMemo(() => ["iod2025", "population-mid2022", ...(picked ? [picked] : [])], [picked]),
  );
  const rows = useMemo(
    () => (lsoas.status === "ready" ? lsoasInside(lsoas.value, subject.msoas) : []),
    [lsoas, subject],
  );
  const drawn = useMemo(
    () => (detail.status === "ready" ? drawLsoas(detail.value, rows, 440) : null),
    [detail, rows],
  );
  if (lsoas.status !== "ready") return <Waiting pending={lsoas} what="The LSOAs inside" />;
  if (rows.length > MOST) return null;
  const { code, name, population, imdDecile, imdRank } = lsoas.value;
  const text = (row: number): string => code[row] ?? "";
  const most = rows.filter((row) => imdDecile[row] === 1);
  const people = most.reduce((sum, row) => sum + (population[row] ?? 0), 0);
  const indicator = picked ? indicatorOf(picked) : null;
  const beside = indicator && column.status === "ready" ? { indicator, values: column.value.value } : null;
  const say = (row: number): string =>
    `${name[row]}: decile ${imdDecile[row]}, ${count(population[row] ?? 0)} people`;
  const summary =
    most.length > 0
      ? `${most.length} of its ${rows.length} LSOAs are in England's most deprived tenth, with ${count(people)} people: ${most.map(text).join(", ")}.`
      : `None of its ${rows.length} LSOAs is in England's most deprived tenth.`;
  return (
    <Section title="The small areas inside">
      <p className={styles.quiet}>
        {summary} An area that is not flagged but holds such an LSOA is a hidden pocket.
      </p>
      <ChartFrame
        title={`Small areas inside ${subject.name}`}
        units="LSOAs by national IMD decile, 2025; decile 1, the most deprived, is outlined; in the strip each is as wide as its people, mid-2022"
        source={sources}
        summary={summary}
        table={{
          columns: [
            { label: "LSOA" },
            { label: "Code" },
            { label: "IMD decile" },
            { label: "IMD rank of 33,755", show: count },
            { label: "People, mid-2022", show: count },
            ...(beside
              ? [
                  {
                    label: `${beside.indicator.name}, ${beside.indicator.period}`,
                    show: (v: number) => formatValue(v, beside.indicator.unit, beside.indicator.decimals),
                  },
                ]
              : []),
          ],
          rows: rows.map((row) => [
            name[row] ?? "",
            text(row),
            imdDecile[row] ?? NaN,
            imdRank[row] ?? NaN,
            population[row] ?? NaN,
            ...(beside ? [beside.values[row] ?? NaN] : []),
          ]),
        }}
      >
        {drawn ? (
          <SmallMap
            width={drawn.width}
            height={drawn.height}
            ringed={ringed}
            shapes={rows.map((row) => ({
              name: text(row),
              path: drawn.paths.get(row) ?? "",
              colour: colours[(imdDecile[row] ?? 1) - 1] ?? "none",
              strong: imdDecile[row] === 1,
              label: say(row),
            }))}
          />
        ) : null}
        <DecileStrip
          cells={rows.map((row) => ({
            name: name[row] ?? "",
            decile: imdDecile[row] ?? 0,
            people: population[row] ?? 0,
          }))}
          colours={colours}
          inks={colours.map(inkOn)}
          onHover={(at) => setRinged(at === null ? null : text(rows[at] ?? -1))}
        />
      </ChartFrame>
      <SelectField label="Add to the table" value={picked ?? "none"} choices={CHOICES} onChange={choose} />
      {indicator && column.status !== "ready" ? <Waiting pending={column} what="Its values by LSOA" /> : null}
      <StreetsTable
        caption={`Small areas inside ${subject.name}`}
        lsoas={lsoas.value}
        rows={rows}
        beside={beside}
      />
    </Section>
  );
}
