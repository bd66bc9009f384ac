/** Words for the fields of records, where the field's own name would not do. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  msoa: "Area",
  lsoa: "Small area (LSOA)",
  words: "What was said",
  whose: "In whose words",
  when: "Said on",
  how: "How it was gathered",
  by: "By whom",
  spot: "About where",
  audience: "Agreed for",
  quotable: "May be quoted",
  conditions: "Core conditions",
  least: "Fewest people",
  most: "Most people",
  acrossDistricts: "Across districts",
  called: "What partners call it",
  maskUnder: "Withhold counts under",
  licence: "Who may use them",
  owner: "Whose figures",
  tried: "What is tried",
  happened: "What happened",
  surprised: "What surprised",
  changes: "What changes",
  counts: "What would count as what",
  partners: "Who decides",
  aims: "To be learned without figures",
  match: "Matched on",
  struck: "Struck off",
  perArea: "Comparators for each area",
  ringKm: "Kilometres kept free",
  link: "Address",
  steps: "View",
};
import { capital } from "../../words/capital";

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

/** "neighbourhoods" as "Neighbourhoods", "followUps" as "Follow ups". */
function wordsOf(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return FIELD_WORDS[key] ?? capital(spaced);
}

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sayPlain = (value: unknown): string => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  return typeof value === "string" && value !== "" ? value : NONE;
};

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

/**
 * What the content of a record says, field by field, in plain words: lists of names in one line, items of a list one by one. Tables of
 * figures and what only the app reads are left out. A deletion says nothing.
 */
export function fieldsOf(content: unknown, key = "", label = ""): readonly Field[] {
  if (!isItem(content)) return [];
  return Object.entries(content).flatMap(([name, value]): readonly Field[] => {
    if (UNSAID.includes(name)) return [];
    const [at, said] = [`${key}/${name}`, label === "" ? wordsOf(name) : `${label}: ${wordsOf(name)}`];
    if (Array.isArray(value)) {
      const all: readonly unknown[] = value;
      if (all.some(isItem))
        return all.flatMap((one, i) =>
          isItem(one) ? fieldsOf(one, `${at}/${itemKey(one, i)}`, itemLabel(said, i)) : [],
        );
      return [{ key: at, label: said, said: all.length === 0 ? NONE : all.map(sayPlain).join(", ") }];
    }
    return isItem(value) ? fieldsOf(value, at, said) : [{ key: at, label: said, said: sayPlain(value) }];
  });
}
