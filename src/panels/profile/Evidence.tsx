import { useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { CHANGES } from "../../config/changes";
import type { ProfileGroup } from "../../config/profile";
import { profileGroups } from "../../readings/profile/groups";
import { useCatalogue } from "../../state/catalogue";
import { useAreas, useLsoas } from "../../state/atlas";
import { useOption } from "../../state/view-store";
import { Segmented } from "../../ui/Segmented";
import { Section } from "../../ui/Panel";
import { amongWhom } from "../../words/among";
import { endOf } from "../../readings/profile/place";
import type { Beside } from "../../readings/profile/beside";
import { evidenceTable } from "./evidence-table";
import styles from "./Profile.module.css";
import { LOCAL_CONCENTRATION, readingOf, type Reading } from "../../readings/profile/reading";
import { ReadingRow } from "./ReadingRow";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

interface EvidenceProps {
  readonly subject: Subject;
  readonly beside: Beside;
}

/** How many measures stand at either end of all areas, and how to read the ratios, in words. */
function notesOf(readings: readonly Reading[], among: string): string {
  const placed = readings.flatMap(({ place }) => (place === null ? [] : [place]));
  const count = (end: string): number => placed.filter((place) => endOf(place) === end).length;
  const ratios = readings.some(({ indicator }) => indicator.benchmark !== undefined);
  const parts = [
    placed.length > 0
      ? `Measures with a worse end: ${placed.length}. In the worst fifth of ${among}: ${count("worse")}; in the best fifth: ${count("better")}. This is a place in an order, not a judgement: a census counts everybody, so it has no sampling error, and nothing here is adjusted for age unless it says so.`
      : "",
    ratios
      ? "Standardised ratios have England at 100 by definition. Those of larger areas are means weighted by people of the ages concerned, an approximation. Where few events are expected, chance alone makes ratios far from 100."
      : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** The columns that a change is made from; none for any other indicator. */
const columnsBehind = (id: string): readonly string[] => {
  const change = CHANGES[id];
  return change ? [change.now, ...change.then] : [];
};

function Group({ subject, beside, group }: EvidenceProps & { readonly group: ProfileGroup }) {
  const catalogue = useCatalogue();
  const ids = useMemo(() => group.parts.flatMap((part) => part.indicators), [group]);
  // Only a picked set is worked out again: from its LSOAs, and changes from the shares of both years.
  const worked = subject.at === null;
  const wanted = useMemo(
    () => [...new Set(worked ? ids.flatMap((id) => [id, ...columnsBehind(id)]) : ids)],
    [ids, worked],
  );
  const areas = useAreas();
  const { data, pending } = useColumns(wanted);
  const source = useAttribution(ids);
  const lsoas = useLsoas(worked && ids.includes(LOCAL_CONCENTRATION));
  const streets = lsoas.status === "ready" ? lsoas.value : null;
  const readings = useMemo(() => {
    if (!data) return null;
    return new Map(
      [...data].map(
        ([id, columns]) =>
          [
            id,
            readingOf(catalogue.lookUp(id), columns, subject, beside, areas.people, streets, data),
          ] as const,
      ),
    );
  }, [areas, catalogue, data, subject, beside, streets]);
  if (!data || !readings) return <Waiting pending={pending} what="The evidence" />;
  const below = beside.footprint?.name ?? (subject.kind === "footprint" ? subject.name : null);
  const beneath = below ? `, ${below}’s below` : "";
  const all = ids.flatMap((id) => readings.get(id) ?? []);
  const own = group.id === "own";
  const among = amongWhom({ group: own ? "own" : "people" });
  return (
    <ChartFrame
      title={`${group.name}: ${subject.name}`}
      units={`${group.question} Each line: ${own ? among : "England’s MSOAs"} above${beneath}; the band holds the middle half of areas, the thin line 90% of them, the tick is the middle area, the dot is here.`}
      source={source}
      kind="content"
      table={evidenceTable(all, beside.footprint?.name ?? null, beside.district?.name ?? null, among)}
      summary=""
      notes={notesOf(all, among)}
    >
      {group.parts.map((part) => (
        <div key={part.name} className={styles.part}>
          <h5 className={styles.partName}>{part.name}</h5>
          {part.note ? <p className={styles.quiet}>{part.note}</p> : null}
          {part.indicators.map((id) => {
            const reading = readings.get(id);
            const columns = data.get(id);
            return reading && columns ? (
              <ReadingRow key={id} reading={reading} columns={columns} subject={subject} beside={beside} />
            ) : null;
          })}
        </div>
      ))}
    </ChartFrame>
  );
}

/** Need, demand, determinants and strengths: the evidence on a subject, one group at a time. */
export function Evidence({ subject, beside }: EvidenceProps) {
  const [chosen, choose] = useOption("profile.group", "need");
  const { indicators } = useCatalogue();
  const groups = useMemo(() => profileGroups(indicators), [indicators]);
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  if (!group) return null;
  return (
    <Section title="Need, demand, determinants, strengths">
      <Segmented
        label="Group of evidence"
        hideLabel
        value={group.id}
        choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
      <Group key={group.id} subject={subject} beside={beside} group={group} />
    </Section>
  );
}
