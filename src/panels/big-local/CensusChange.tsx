import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { EDITION_YEARS } from "../../config/editions";
import type { BigLocalArea } from "../../model/big-local";
import { drawnGroups, figure3, figure3Columns, sayFigure3 } from "../../readings/big-local/figure3";
import { figure3Limits, sayGroup } from "../../readings/big-local/figure3-limits";
import { OUTCOMES, HEALTH } from "../../readings/big-local/outcomes";
import { useAreas, useEditions } from "../../state/atlas";
import { useChoice } from "../../state/view-store";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { count } from "../../words/format";
import { useAttribution } from "../profile/use-attribution";
import { useColumns } from "../profile/use-columns";
import { Waiting } from "../profile/Waiting";
import styles from "./BigLocal.module.css";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const CHOICES = [
  { value: "health", label: "Self-reported health" },
  { value: "households", label: "Deprived households" },
] as const;
/** Sources of the groups that are compared. */
const GROUP_SOURCES = ["census2021-age", "iod2025", "imd-editions-2004-2010", "big-local"];

const showPoints = (value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "\u2212" : ""}${Math.abs(value).toFixed(1)}`;
const showPercent = (value: number): string => `${value.toFixed(1)}%`;

const SHARES = ["2011", "2011, low", "2011, high", "2021", "2021, low", "2021, high"].map((label) => ({
  label,
  show: showPercent,
}));
const CHANGES = ["Change, points", "Change, low", "Change, high"].map((label) => ({
  label,
  show: showPoints,
}));

/** The change between the censuses of 2011 and 2021 in health (the report's Figure 3) or in deprived households, with its limits. */
export function CensusChange({ all }: { readonly all: readonly BigLocalArea[] }) {
  const areas = useAreas();
  const [id, setId] = useChoice("bl.outcome", CHOICES, "health");
  const outcome = OUTCOMES.find((one) => one.id === id) ?? HEALTH;
  const { data, pending } = useColumns(useMemo(() => figure3Columns(outcome), [outcome]));
  const source = useAttribution([...outcome.sources, ...GROUP_SOURCES]);
  const editions = useEditions();
  const before =
    editions.status === "ready" ? editions.value.msoa21.editions[EDITION_YEARS.indexOf(2010)] : undefined;
  const found = useMemo(
    () => (data && before ? figure3(outcome, areas, all, data, before.percentile) : null),
    [outcome, areas, all, data, before],
  );
  const choice = <Segmented label="What is compared" value={id} choices={CHOICES} onChange={setId} />;
  if (!found)
    return (
      <>
        {choice}
        <Waiting pending={pending.status === "ready" ? editions : pending} what="The two censuses" />
      </>
    );
  const { groups } = found;
  const sentence = sayFigure3(outcome, groups);
  const title = `Change in ${outcome.title}, 2011 to 2021`;
  return (
    <>
      {choice}
      <Section title={title}>
        <p className={styles.quiet}>For all England, whatever footprint is chosen.</p>
        <p>{sentence}</p>
        <p className={styles.quiet}>{outcome.caveat}</p>
        <ChartFrame
          title={title}
          units={`Percentage points of ${outcome.of}, Census 2011 to Census 2021, from counts of areas together; lines are 95% intervals, with areas as the unit`}
          source={source}
          summary={sentence}
          notes={[...groups.map(sayGroup), outcome.caveat].join(" · ")}
          table={{
            columns: [
              { label: "Group" },
              { label: outcome.id === "health" ? "Answer" : "Households" },
              { label: "Areas", show: count },
              { label: "Areas estimated in 2011 (split or merged since)", show: count },
              { label: "Aged 65 and over, 2021", show: showPercent },
              ...SHARES,
              ...CHANGES,
            ],
            rows: groups.flatMap((group) =>
              group.changes.map(({ then, now, change, areas: n, estimated }, c) => [
                group.name,
                outcome.categories[c] ?? "",
                n,
                estimated,
                group.aged,
                ...[then, now, change].flatMap(({ value, low, high }) => [value, low, high]),
              ]),
            ),
          }}
        >
          <GroupedBars
            categories={outcome.categories}
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
          {figure3Limits(outcome, found).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
