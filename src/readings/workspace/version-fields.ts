import { isMsoaCode } from "../../model/codes";
import { count } from "../../words/format";
import { wordsOf } from "./field-words";

/** Fields that only the app reads. */
const UNSAID: readonly string[] = [
  "rows",
  "sha256",
  "text",
  "homes",
  "id",
  "record",
  "scale",
  "joining",
  "seed",
];

const NONE = "nothing";

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an area is called, by its code. */
type NameOf = (code: string) => string;

const sayPlain = (value: unknown, nameOf: NameOf): string => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  if (typeof value !== "string" || value === "") return NONE;
  return isMsoaCode(value) ? nameOf(value) : value;
};

/** Paths of lists of counts by area: they are told in one line. */
const COUNTED = "followUps/points/counts";

/** Counts by area in one line: "12 areas, 345 of 6,789". */
function sayCounts(all: readonly unknown[]): string {
  const sum = (field: string): number =>
    all.reduce((so: number, one) => so + (isItem(one) ? Number(one[field]) : 0), 0);
  return `${count(all.length)} ${all.length === 1 ? "area" : "areas"}, ${count(sum("n"))} of ${count(sum("total"))}`;
}

/** What tells an item of a list from the others: its lasting id where it has one, else its place. */
const itemKey = (item: Item, at: number): string => (typeof item.id === "string" ? item.id : `${at + 1}`);

/** What an item of a list is called: "Neighbourhoods 2". */
const itemLabel = (field: string, at: number): string => `${field} ${at + 1}`;

/** A field of a record: what tells it from others in every version, what it is called, and what it says. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly said: string;
}

/** Where a field stands: its key, its path without places in lists, and its label so far. */
interface At {
  readonly key: string;
  readonly path: string;
  readonly label: string;
}

function fieldsAt(content: unknown, { key, path, label }: At, nameOf: NameOf): readonly Field[] {
  if (!isItem(content)) return [];
  return Object.entries(content).flatMap(([name, value]): readonly Field[] => {
    if (UNSAID.includes(name)) return [];
    const here = path === "" ? name : `${path}/${name}`;
    const words = wordsOf(path === "" && "pilot" in content && name === "when" ? "log/when" : here);
    const at = { key: `${key}/${name}`, path: here, label: label === "" ? words : `${label}: ${words}` };
    const field = (said: string): readonly Field[] => [{ key: at.key, label: at.label, said }];
    if (isItem(value)) return fieldsAt(value, at, nameOf);
    if (!Array.isArray(value)) return field(sayPlain(value, nameOf));
    const all: readonly unknown[] = value;
    if (all.length === 0) return field(NONE);
    if (here === COUNTED) return field(sayCounts(all));
    if (!all.some(isItem)) return field(all.map((one) => sayPlain(one, nameOf)).join(", "));
    return all.flatMap((one, i) =>
      isItem(one)
        ? fieldsAt(
            one,
            { key: `${at.key}/${itemKey(one, i)}`, path: here, label: itemLabel(at.label, i) },
            nameOf,
          )
        : [],
    );
  });
}

/**
 * What the content of a record says, field by field, in plain words: lists of names in one line, items of a list one by one, areas by
 * `nameOf` their code, counts by area as their sum. Tables of figures and what only the app reads are left out. A deletion says nothing.
 */
export const fieldsOf = (content: unknown, nameOf: NameOf = (code) => code): readonly Field[] =>
  fieldsAt(content, { key: "", path: "", label: "" }, nameOf);
