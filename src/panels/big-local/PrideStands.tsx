import { lazy } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import {
  PRIDE_KEEPS,
  PRIDE_MEASURES,
  sayPride,
  sayUnflagged,
  type PrideRow,
} from "../../readings/big-local/pride";
import { PRIDE_KINDS, prideStrips } from "../../readings/big-local/pride-strips";
import { useAreas } from "../../state/atlas";
import { count, percent } from "../../words/format";
import { AreaLink } from "../profile/AreaLink";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";

const DotStrips = lazy(() => import("../../charts/DotStrips"));
const SOURCES = ["pride-in-place", ...PRIDE_MEASURES];
const MARKS = [
  { mark: "dot", colour: "var(--accent)" },
  { mark: "diamond", colour: "var(--pocket)" },
  { mark: "cross", colour: "var(--flag)" },
] as const;
const KINDS = MARKS.map((mark, k) => ({ ...mark, name: PRIDE_KINDS[k] ?? "" }));

/** How the 186 neighbourhoods of Pride in Place stand on this app's measures, and those that the default rule does not flag, each with why. */
export function PrideStands({ rows }: { readonly rows: readonly PrideRow[] }) {
  const areas = useAreas();
  const source = useAttribution(SOURCES);
  const sentence = sayPride(rows);
  const unflagged = rows.filter(PRIDE_KEEPS.unflagged);
  return (
    <>
      <ChartFrame
        title="How the 186 neighbourhoods of Pride in Place stand"
        units="A mark for each selected MSOA; the further left, the more deprived or the greater the need. Height within a strip means nothing"
        source={source}
        summary={sentence}
        notes={sentence}
        table={{
          columns: [
            { label: "Place" },
            { label: "District" },
            { label: "Phase" },
            { label: "Announced" },
            { label: "MSOA" },
            { label: "IMD decile" },
            { label: "IMD rank", show: count },
            { label: "Core20 share", show: (v) => percent(v, 1) },
            { label: "Community need decile" },
            { label: "Community need rank", show: count },
            { label: "By the default rule" },
          ],
          rows: rows.map((row) => [
            row.place.name,
            row.place.lad24nm,
            String(row.place.phase),
            row.place.announced,
            row.place.msoa === null ? "a town" : (areas.code[row.place.msoa] ?? ""),
            row.decile,
            row.rank,
            row.core20,
            row.need,
            row.needRank,
            row.place.msoa === null
              ? "a town"
              : PRIDE_KEEPS.unflagged(row)
                ? row.pocket
                  ? "not flagged, hidden pocket"
                  : "not flagged"
                : "flagged",
          ]),
        }}
      >
        <DotStrips kinds={KINDS} strips={prideStrips(rows, areas.code.length)} />
      </ChartFrame>
      <details>
        <summary>{`The ${count(unflagged.length)} that the default rule does not flag, and why`}</summary>
        <ul className={styles.activities}>
          {unflagged.map((row) => (
            <li key={row.place.msoa}>
              {row.place.msoa === null ? null : <AreaLink msoa={row.place.msoa} />}: {sayUnflagged(row)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
