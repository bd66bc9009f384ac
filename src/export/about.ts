import type { Source } from "../data";
import type { Table } from "./csv";
import { sayAcknowledgement } from "../config/acknowledgement";
import type { Written } from "./form";

const FORM_WORDS: Readonly<Record<Written, string>> = {
  people:
    "For people: shares in per cent (their columns end in “(%)”), values rounded as the app shows them. The form for tools has them whole",
  sheet: "For people: values are whole and shown rounded",
  tools:
    "For tools: shares from 0 to 1, whichever way they were published; values whole; columns of numbers hold nothing but numbers",
};
const NONE_IS = "stands for a value that is missing or withheld by its publisher: it is not 0 and not “no”";

/** When a file was made, from which data, and where it leads back to. */
export interface Origin {
  readonly date: string;
  readonly version: string;
  readonly link: string;
  readonly checkCode: string;
  readonly sources: readonly Pick<Source, "title" | "publisher" | "licence" | "attribution" | "published">[];
}

/** What stands beside every list: enough to know what it is, to repeat it and to credit it. */
export interface AboutInput extends Origin {
  readonly title: string;
  /** Scope and vintage in words. */
  readonly scope: string;
  readonly rule: string;
  /** The rule as the value it is (JSON), for machines. */
  readonly ruleJson: string;
  /** The answer as a sentence. */
  readonly answer: string;
  /** Which areas a list holds and how many rows that are, in words; absent where the file holds several lists. */
  readonly list?: string;
  /** How values are written in a list; absent where a file holds none. */
  readonly written?: Written;
  /** How fine the boundaries are, in a file that has any. */
  readonly boundaries?: string;
}

/** The last rows of every sidecar: date, version, link, check code, and each source with its licence. */
export const originRows = (origin: Origin): readonly (readonly [item: string, value: string])[] => [
  ["Made on", origin.date],
  ["Data version", origin.version],
  ["Link to this view", origin.link],
  ["Check code", origin.checkCode],
  ...origin.sources.map(({ title, publisher, licence, attribution, published }): [string, string] => [
    `Source: ${title}`,
    `${publisher}, ${published}. ${licence}. ${sayAcknowledgement(attribution)}`,
  ]),
];

/** The sidecar of a download: item and value, one a row. Also the cover of the workbook. */
export function aboutTable(about: AboutInput): Table {
  const rows = [
    ["What this is", about.title],
    ["Scope", about.scope],
    ["Rule", about.rule],
    ["Rule as JSON", about.ruleJson],
    ["Answer", about.answer],
    ...(about.list === undefined ? [] : [["Rows of this file", about.list]]),
    [
      "Unit of area",
      "Middle layer Super Output Areas 2021 (MSOAs) of England; people are residents, mid-2022",
    ],
    ...(about.written === undefined ? [] : [["Form", FORM_WORDS[about.written]]]),
    [
      "Not available",
      about.written === "tools"
        ? `An empty cell ${NONE_IS}. The column beside it that ends in _status says which`
        : `[x] ${NONE_IS}`,
    ],
    [
      "Notes",
      "The column notes names each value of a row that is estimated, withheld, or leaves out parts without a published value",
    ],
    [
      "Hidden pocket",
      "An area that is not flagged and holds at least one LSOA in IMD decile 1 (the most deprived tenth); an area that the rule cannot judge is none",
    ],
    ...(about.boundaries === undefined ? [] : [["Boundaries", about.boundaries]]),
    ...originRows(about),
  ];
  return { columns: ["item", "value"], rows };
}
