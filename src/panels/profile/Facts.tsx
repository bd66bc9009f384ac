import { shortIcbName } from "../../config/text";
import { indicatorOf } from "../../config/indicators";
import type { Areas } from "../../model/area";
import type { IndicatorData } from "../../model/indicator";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { count } from "../../words/format";
import type { Beside } from "../../readings/profile/beside";
import { positionOf } from "../../readings/profile/position";
import styles from "./Profile.module.css";
import { peopleOf } from "../../readings/levels";
import { partOf } from "../../readings/profile/reading";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const SCORE = "imd25_average_score";
const SOURCES = [
  "population-mid2022",
  "population-mid2024",
  "lookup-lsoa21",
  "ruc21",
  "iod2025",
  "msoa21-names",
];
const MID_2024 = "population_mid24";
const IDS = [SCORE, MID_2024];

/** Where the rest of a straddling MSOA's people live, in words; "" when all live in one ICB. */
function sayStraddle(areas: Areas, msoa: number, vintage: "2026" | "2024"): string {
  const [straddles, icbs] =
    vintage === "2026" ? [areas.straddle26, areas.icb26s] : [areas.straddle24, areas.icb24s];
  const found = straddles.find((straddle) => straddle.msoa === msoa);
  if (!found) return "";
  return ` (straddles: ${count(found.people)} of its people live in ${shortIcbName(icbs[found.icb]?.name ?? "")})`;
}

/** How many MSOAs it has, and how many of a district's lie in the footprint on screen when that holds only a part of it. */
export function sayParts({ kind, msoas }: Subject, scope: Int32Array): string {
  if (kind === "msoa") return "";
  const part = kind === "district" && scope.length < msoas.length;
  return ` · ${count(msoas.length)} areas${part ? `, ${count(scope.length)} of them in this footprint` : ""}`;
}

/** The people of mid-2024, beside those of mid-2022 who weigh everything; "" until they are there. */
function sayNewer(subject: Subject, data: ReadonlyMap<string, IndicatorData> | null): string {
  const columns = data?.get(MID_2024);
  const people = columns ? partOf(indicatorOf(MID_2024), columns, subject).value : NaN;
  return Number.isNaN(people) ? "" : ` (${count(people)}, mid-2024)`;
}

function Ranks({
  subject,
  beside,
  data,
}: {
  subject: Subject;
  beside: Beside;
  data: ReadonlyMap<string, IndicatorData>;
}) {
  const values = data.get(SCORE)?.msoa21.value;
  const msoa = subject.msoas[0];
  if (!values || msoa === undefined || subject.kind !== "msoa") return null;
  const england = positionOf(values, msoa, "high-worse", null);
  const footprint = beside.footprint ? positionOf(values, msoa, "high-worse", beside.footprint.msoas) : null;
  return (
    <>
      <dt>IMD rank</dt>
      <dd>
        {england ? `${count(england.rank)} of ${count(england.n)} in England` : "not available"}
        {footprint ? `; ${count(footprint.rank)} of ${count(footprint.n)} in ${beside.footprint?.name}` : ""}
        {" (1 = most deprived, by average score)"}
      </dd>
    </>
  );
}

/** Who lives there and where it belongs. */
export function Facts({ subject, beside }: { readonly subject: Subject; readonly beside: Beside }) {
  const areas = useAreas();
  const { scope } = useDerived();
  const { data, pending } = useColumns(IDS);
  const source = useAttribution(SOURCES);
  const msoa = subject.kind === "msoa" ? subject.msoas[0] : undefined;
  return (
    <dl className={styles.facts}>
      {subject.code ? (
        <>
          <dt>Code</dt>
          <dd>{msoa === undefined ? subject.code : `${subject.code} · ${areas.onsName[msoa]}`}</dd>
        </>
      ) : null}
      <dt>People</dt>
      <dd>{`${count(peopleOf(areas, subject))}, mid-2022${sayNewer(subject, data)}${sayParts(subject, scope)}`}</dd>
      {data ? null : (
        <>
          <dt>IMD rank</dt>
          <dd>
            <Waiting pending={pending} what="Its rank" />
          </dd>
        </>
      )}
      {msoa === undefined ? null : (
        <>
          <dt>District</dt>
          <dd>{areas.lads[areas.lad[msoa] ?? -1]?.name}</dd>
          <dt>ICB, April 2026</dt>
          <dd>
            {shortIcbName(areas.icb26s[areas.icb26[msoa] ?? -1]?.name ?? "")}
            {sayStraddle(areas, msoa, "2026")}
          </dd>
          <dt>ICB, 2024</dt>
          <dd>
            {shortIcbName(areas.icb24s[areas.icb24[msoa] ?? -1]?.name ?? "")}
            {sayStraddle(areas, msoa, "2024")}
          </dd>
          <dt>Rural or urban</dt>
          <dd>{areas.rucs[areas.ruc[msoa] ?? -1]?.name ?? "not available"}</dd>
        </>
      )}
      {data ? <Ranks subject={subject} beside={beside} data={data} /> : null}
      <dt>Source</dt>
      <dd>{source}</dd>
    </dl>
  );
}
