import { group, rollup } from "d3-array";
import type { Areas } from "../../model/area";
import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../config/report";
import { ENTRY_KINDS } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { topicsOf } from "./words";

/** A row of counts: entries of each kind in the order of kinds, and of all. One entry may stand in several rows. */
export interface CountRow {
  readonly name: string;
  readonly section: string;
  readonly kinds: readonly number[];
  readonly all: number;
}

function rowOf(name: string, section: string, records: readonly VoiceRecord[]): CountRow {
  const kinds = ENTRY_KINDS.map((kind) => records.filter(({ entry }) => entry.kind === kind).length);
  return { name, section, kinds, all: records.length };
}

const TOPICS: readonly (readonly [section: string, names: readonly string[]])[] = [
  ["Themes", THEMES],
  ["Social determinants", DETERMINANTS],
  ["Core conditions", CORE_CONDITIONS],
];

/** Entries by what they speak of, and those that name nothing of the report. */
export function countsByTopic(records: readonly VoiceRecord[]): CountRow[] {
  const named = records.flatMap((record) => topicsOf(record.entry).map((topic) => ({ topic, record })));
  const by = rollup(
    named,
    (all) => all.map(({ record }) => record),
    ({ topic }) => topic,
  );
  return [
    ...TOPICS.flatMap(([section, names]) => names.map((name) => rowOf(name, section, by.get(name) ?? []))),
    rowOf(
      "None of them",
      "Not sorted",
      records.filter(({ entry }) => topicsOf(entry).length === 0),
    ),
  ];
}

/** Entries by district, most first; areas that are not known by the code itself. */
export function countsByPlace(
  records: readonly VoiceRecord[],
  areas: Areas,
  at: ReadonlyMap<string, number>,
): CountRow[] {
  const by = group(records, ({ entry }) => {
    const msoa = at.get(entry.msoa);
    return msoa === undefined ? entry.msoa : (areas.lads[areas.lad[msoa] ?? -1]?.name ?? entry.msoa);
  });
  return [...by]
    .map(([name, all]) => rowOf(name, "", all))
    .sort((a, b) => b.all - a.all || a.name.localeCompare(b.name, "en-GB"));
}
