import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { EDITION_YEARS } from "../../config/editions";
import type { BigLocalArea } from "../../model/big-local";
import { useAreas, useEditions } from "../../state/atlas";
import { count } from "../../words/format";
import { Section } from "../../ui/Panel";
import { useAttribution } from "../profile/use-attribution";
import { useColumns } from "../profile/use-columns";
import { Waiting } from "../profile/Waiting";
import styles from "./BigLocal.module.css";
import {
  CATEGORY_NAMES,
  drawnGroups,
  figure3,
  FIGURE3_COLUMNS,
  sayAges,
  sayFigure3,
  TOO_NEAR_KM,
} from "../../readings/big-local/figure3";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = [
  "census2011-health",
  "census2021-health",
  "census2021-age",
  "crosswalk-msoa11-msoa21",
  "iod2025",
  "imd-editions-2004-2010",
  "big-local",
];

const showPoints = (value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "\u2212" : ""}${Math.abs(value).toFixed(1)}`;
const showPercent = (value: number): string => `${value.toFixed(1)}%`;

const sayUnmatched = (areas: number): string =>
  areas === 0 ? "every Big Local MSOA has a match" : `${areas} Big Local MSOAs have no match`;

/** The change in self-reported health 2011 to 2021, as in the report's Figure 3, with its limits. */
export function HealthChange({ all }: { readonly all: readonly BigLocalArea[] }) {
  const areas = useAreas();
  const { data, pending } = useColumns(FIGURE3_COLUMNS);
  const source = useAttribution(SOURCES);
  const editions = useEditions();
  const before =
    editions.status === "ready" ? editions.value.msoa21.editions[EDITION_YEARS.indexOf(2010)] : undefined;
  const found = useMemo(
    () => (data && before ? figure3(areas, all, data, before.percentile) : null),
    [areas, all, data, before],
  );
  if (!found)
    return <Waiting pending={pending.status === "ready" ? editions : pending} what="Self-reported health" />;
  const { groups, unmatched, leftOut } = found;
  const sentence = sayFigure3(groups);
  return (
    <Section title="Change in self-reported health, 2011 to 2021">
      <p className={styles.quiet}>For all England, whatever footprint is chosen.</p>
      <p>{sentence}</p>
      <ChartFrame
        title="Change in self-reported general health, 2011 to 2021"
        units="Percentage points of residents, Census 2011 to Census 2021, weighted by people; lines are 95% intervals, with areas as the unit"
        source={source}
        summary={sentence}
        notes={groups
          .map((group) => `${group.name}: ${count(group.changes[0]?.areas ?? 0)} areas`)
          .join(" · ")}
        table={{
          columns: [
            { label: "Group" },
            { label: "Answer" },
            { label: "Areas", show: count },
            { label: "Aged 65 and over, 2021", show: showPercent },
            { label: "2011", show: showPercent },
            { label: "2011, low", show: showPercent },
            { label: "2011, high", show: showPercent },
            { label: "2021", show: showPercent },
            { label: "2021, low", show: showPercent },
            { label: "2021, high", show: showPercent },
            { label: "Change, points", show: showPoints },
            { label: "Change, low", show: showPoints },
            { label: "Change, high", show: showPoints },
          ],
          rows: groups.flatMap((group) =>
            group.changes.map(({ then, now, change, areas: n }, c) => [
              group.name,
              CATEGORY_NAMES[c] ?? "",
              n,
              group.aged,
              ...[then, now, change].flatMap(({ value, low, high }) => [value, low, high]),
            ]),
          ),
        }}
      >
        <GroupedBars
          categories={CATEGORY_NAMES}
          series={drawnGroups(groups).map((group) => ({
            name: group.name,
            values: group.changes.map(({ change }) => change.value),
            intervals: group.changes.map(({ change }) => [change.low, change.high] as const),
          }))}
          show={showPoints}
          height={260}
        />
      </ChartFrame>
      <h4>What this can and cannot say</h4>
      <ul className={styles.limits}>
        <li>
          An MSOA is not a Big Local area: positions are approximate, and the MSOA around one holds people
          whom the work did not reach and leaves out others whom it did.
        </li>
        <li>
          {`The shares are not adjusted for age: an area whose people grow older reports worse health, whatever else happens. ${sayAges(groups)}`}
        </li>
        <li>
          These are associations, not effects: people move, and Big Local areas were not chosen by chance.
        </li>
        <li>
          Census 2021 was taken in the pandemic. Shares of 2011 are published to one decimal; where boundaries
          changed they are apportioned.
        </li>
        <li>
          {`What changed: areas used to be matched on deprivation in 2025, after Big Local; now on deprivation before it. The comparison group holds MSOAs without a Big Local position in the same national tenth of mean percentile in the index of 2010 and the same region as one with; ${sayUnmatched(unmatched[0])}. ${count(leftOut)} that would belong are left out, because their centre lies within ${TOO_NEAR_KM} km of a position and the work may have reached them. The first version (same decile of average score in 2025, none left out; ${sayUnmatched(unmatched[1])}) stands beside it. Some areas may have other community-led work. Weighted to match means that each tenth and region counts as much as it does among the Big Local MSOAs.`}
        </li>
        <li>
          Figures of 2010 are brought to where people live today; where small areas were split, merged or
          redrawn since, they are estimated. The index is relative.
        </li>
        <li>
          A census counts everyone, so the intervals do not speak of sampling: they say how much areas differ
          within a group.
        </li>
      </ul>
    </Section>
  );
}
