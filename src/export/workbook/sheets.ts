import { sayAcknowledgement } from "../../config/acknowledgement";
import { aboutTable } from "../about";
import { NOT_AVAILABLE, type Table } from "../csv";
import { codebookSheet } from "./codebook-sheet";
import type { WorkbookInput } from "./input";
import { isFlagged, listSheet, writtenAs } from "./list-sheet";
import { lsoaSheet } from "./lsoa-sheet";
import { networksSheet } from "./networks-sheet";
import type { SheetInput } from "./sheet";

function sourceSheet({ sources }: WorkbookInput): SheetInput {
  const headers = [
    "id",
    "title",
    "publisher",
    "published",
    "licence",
    "attribution",
    "landing page",
    "caveats",
  ];
  const widths = [18, 26, 18, 12, 18, 30, 24, 44];
  return {
    name: "Sources",
    columns: headers.map((header, i) => ({ header, width: widths[i] ?? 20, wrap: true })),
    rows: sources.map((s) => [
      s.id,
      s.title,
      s.publisher,
      s.published,
      s.licence,
      sayAcknowledgement(s.attribution),
      s.landing,
      s.caveats,
    ]),
    none: NOT_AVAILABLE,
    frozen: 1,
    filtered: true,
  };
}

/** What people say, its words wrapped. */
const voiceSheet = ({ columns, rows }: Table): SheetInput => ({
  name: "What people say",
  columns: columns.map((header) =>
    header === "words"
      ? { header, width: 80, wrap: true }
      : { header, width: Math.max(12, header.length + 2) },
  ),
  rows,
  // What nobody said is left empty.
  none: "",
  frozen: 2,
  filtered: true,
});

/** The sources of its lists, then those of its networks that are no source of a list. */
function sourcesOf({ about, networks, sources }: WorkbookInput): WorkbookInput["about"]["sources"] {
  const named = new Set(about.sources.map(({ title }) => title));
  return [
    ...about.sources,
    ...sources.filter(({ id, title }) => networks?.sources.includes(id) && !named.has(title)),
  ];
}

/** The sheets of the workbook, the cover first. Lists have the columns of the CSV download. */
export function workbookSheets(input: WorkbookInput): SheetInput[] {
  const { scope } = input;
  const about = { ...input.about, sources: sourcesOf(input) };
  const cover: SheetInput = {
    name: "About",
    columns: [
      { header: "item", width: 34, wrap: true },
      { header: "value", width: 110, wrap: true },
    ],
    rows: [
      ...aboutTable({ ...about, written: writtenAs(input) }).rows,
      ...(input.networks?.notes ?? []),
      ...(input.voice?.about.rows ?? []),
    ],
    none: NOT_AVAILABLE,
    frozen: 0,
    filtered: false,
  };
  const flagged = scope.filter((msoa) => isFlagged(input, msoa));
  return [
    cover,
    listSheet("Flagged areas", input, flagged),
    listSheet("All areas", input, scope),
    lsoaSheet(input),
    ...(input.networks ? [networksSheet(input.networks)] : []),
    codebookSheet(input),
    sourceSheet(input),
    ...(input.voice ? [voiceSheet(input.voice.table)] : []),
  ];
}
