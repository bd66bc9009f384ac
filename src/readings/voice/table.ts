import type { Areas } from "../../model/area";
import type { Cell, Table } from "../../export/csv";
import { agreedInAll } from "../../workspace/voice/agreed";
import type { Audience, Entry } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { sayAbout } from "./words";

/** Between the themes, determinants or conditions of one cell; none of their names holds it. */
export const BETWEEN = "; ";

interface VoiceColumn {
  readonly name: string;
  readonly means: string;
  readonly cell: (record: VoiceRecord, areas: Areas, msoa: number) => Cell;
}

const of =
  (read: (entry: Entry) => string): VoiceColumn["cell"] =>
  ({ entry }) =>
    read(entry);

/** The columns of a file of entries, and what each means. */
export const VOICE_COLUMNS: readonly VoiceColumn[] = [
  { name: "msoa21cd", means: "Code of the MSOA (2021)", cell: of(({ msoa }) => msoa) },
  {
    name: "area",
    means: "Name of the MSOA (House of Commons Library)",
    cell: (_, areas, msoa) => areas.name[msoa] ?? "",
  },
  {
    name: "district",
    means: "District (2024)",
    cell: (_, areas, msoa) => areas.lads[areas.lad[msoa] ?? -1]?.name ?? "",
  },
  {
    name: "lsoa21cd",
    means: "Code of the one LSOA that is meant; empty for the whole area",
    cell: of(({ lsoa }) => lsoa),
  },
  {
    name: "about",
    means: "The Big Local area or neighbourhood that is meant, such as Big Local: Brookside; empty for none",
    cell: of(({ about }) => sayAbout(about)),
  },
  {
    name: "where",
    means: "About where it is, in words; never an address",
    cell: of(({ spot }) => spot),
  },
  {
    name: "point",
    means: "Latitude and longitude of a point on the map, to about 100 metres; empty for none",
    cell: of(({ point }) => (point ? `${point[1].toFixed(3)}, ${point[0].toFixed(3)}` : "")),
  },
  {
    name: "kind",
    means: "strength, need, story, quote, question, idea or action",
    cell: of(({ kind }) => kind),
  },
  { name: "words", means: "What was said", cell: of(({ words }) => words) },
  { name: "in_whose_words", means: "Who said it, without names", cell: of(({ whose }) => whose) },
  { name: "said_on", means: "Day, as 2026-11-27; empty where not known", cell: of(({ when }) => when) },
  { name: "how_gathered", means: "How it was gathered", cell: of(({ how }) => how) },
  { name: "gathered_by", means: "Who gathered it", cell: of(({ by }) => by) },
  {
    name: "themes",
    means: "Themes of the report Well-placed, with a semicolon between",
    cell: of(({ themes }) => themes.join(BETWEEN)),
  },
  {
    name: "determinants",
    means: "Social determinants of the report, with a semicolon between",
    cell: of(({ determinants }) => determinants.join(BETWEEN)),
  },
  {
    name: "core_conditions",
    means: "Core conditions of the report, with a semicolon between",
    cell: of(({ conditions }) => conditions.join(BETWEEN)),
  },
  {
    name: "agreed_for",
    means: "Who may see it: private, partners or public",
    cell: of(({ audience }) => audience),
  },
  {
    name: "may_be_quoted",
    means: "Whether those who may see it may quote the words: yes or no",
    cell: of(({ quotable }) => (quotable ? "yes" : "no")),
  },
  {
    name: "written",
    means: "When the entry was written or changed last, by the clock of that machine",
    cell: ({ at }) => at,
  },
];

/** An entry as an audience sees it: the public is not given words that are not to be quoted. */
const seenBy = (record: VoiceRecord, audience: Audience): VoiceRecord =>
  audience === "public" && !record.entry.quotable
    ? { ...record, entry: { ...record.entry, words: "" } }
    : record;

/** Entries as rows of a file for an audience. */
export const voiceTable = (
  records: readonly VoiceRecord[],
  areas: Areas,
  at: ReadonlyMap<string, number>,
  audience: Audience,
): Table => ({
  columns: VOICE_COLUMNS.map(({ name }) => name),
  rows: records.map((one) => {
    const record = seenBy(one, audience);
    return VOICE_COLUMNS.map(({ cell }) => cell(record, areas, at.get(record.entry.msoa) ?? -1));
  }),
});

/** The sheet beside a file of entries: what it holds, for whom, and what its columns mean. */
export const voiceAbout = (rows: string, agreed: string, day: string): Table => ({
  columns: ["item", "value"],
  rows: [
    ["What this is", "What people say of areas, in their words: no official statistic"],
    ["Rows of this file", rows],
    ["Agreed for", agreed],
    [
      "Not to be quoted",
      "Where the column may_be_quoted says no, the words are to be read and not passed on; a file for the public leaves them out",
    ],
    ["Made on", day],
    [
      "Spreadsheets",
      "Text that begins with = + - or @ has an apostrophe in front, so that no spreadsheet runs it",
    ],
    ...VOICE_COLUMNS.map(({ name, means }) => [`Column ${name}`, means]),
  ],
});

/** Whether an entry stands and may be shown to an audience: no version of it was deleted, and all were agreed for it. */
export const mayShow = ({ standing, deleted }: VoiceRecord, audience: Audience): boolean =>
  deleted === null &&
  (audience === "private" ||
    (standing.versions.every(({ content }) => content !== null) && agreedInAll(standing, audience)));

/** The entries on areas (by code) that were agreed for an audience. */
export const agreedEntries = (
  records: readonly VoiceRecord[],
  codes: ReadonlySet<string>,
  audience: Exclude<Audience, "private">,
): VoiceRecord[] => records.filter((record) => codes.has(record.entry.msoa) && mayShow(record, audience));
