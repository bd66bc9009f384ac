import type { Areas } from "../../model/area";
import type { Entry } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import {
  personalData,
  streetAddresses,
  type PersonalKind,
  type Seen,
} from "../../workspace/voice/personal-data";
import { entries } from "./words";
import { sayList } from "../../words/say-list";

/** Texts of an entry in which a person's data may stand, and what each is called. */
const FIELDS = {
  words: "the words",
  whose: "whose words",
  how: "how",
  by: "by whom",
  spot: "where",
} as const;
export type PersonalField = keyof typeof FIELDS;

/** A part of an entry that looks like a person's data. */
export interface SeenIn extends Seen {
  readonly field: PersonalField;
}

/** Words of the names of an area and its district, in lower case: they are no person's. */
export function placeWords(areas: Areas, code: string): string[] {
  const msoa = areas.code.indexOf(code);
  const names = `${areas.name[msoa] ?? ""} ${areas.lads[areas.lad[msoa] ?? -1]?.name ?? ""}`;
  return [...names.toLowerCase().matchAll(/[\p{L}\p{M}'’-]+/gu)].map(([word]) => word);
}

/** What in an entry looks like a person's data. */
export const personalIn = (entry: Entry, places: readonly string[]): SeenIn[] =>
  (Object.keys(FIELDS) as PersonalField[]).flatMap((field) =>
    [...personalData(entry[field], places), ...(field === "spot" ? streetAddresses(entry.spot) : [])].map(
      (seen) => ({ ...seen, field }),
    ),
  );

const NAMED: Readonly<Record<PersonalKind, string>> = {
  "NHS number": "an NHS number",
  "telephone number": "a telephone number",
  "e-mail address": "an e-mail address",
  "full postcode": "a full postcode",
  "street address": "a house and street",
  "date of birth": "a date of birth",
  "name and health": "a name with a health condition",
};

/** What was seen, in words: "an NHS number (“943 476 5919”) and a full postcode (“M14 5TQ”, in how)". */
export const sayPersonal = (seen: readonly SeenIn[]): string =>
  sayList(
    seen.map(
      ({ kind, text, field }) =>
        `${NAMED[kind]} (“${text}”${field === "words" ? "" : `, in ${FIELDS[field]}`})`,
    ),
  );

/** An entry in which something looks like a person's data. */
export interface PersonalEntry {
  readonly record: VoiceRecord;
  readonly seen: readonly SeenIn[];
}

/** The entries in which something looks like a person's data. */
export function personalAmong(records: readonly VoiceRecord[], areas: Areas): PersonalEntry[] {
  const places = new Map<string, string[]>();
  return records.flatMap((record) => {
    const { msoa } = record.entry;
    const near = places.get(msoa) ?? placeWords(areas, msoa);
    places.set(msoa, near);
    const seen = personalIn(record.entry, near);
    return seen.length > 0 ? [{ record, seen }] : [];
  });
}

const MOST_SAID = 3;

/** What was seen among entries that are about to leave this machine, in words; the first few by what they hold. */
export function sayAmong(found: readonly PersonalEntry[]): string {
  const first = found
    .slice(0, MOST_SAID)
    .map(
      ({ record, seen }) => `“${record.entry.words.slice(0, 40).trim()}”: ${sayPersonal(seen.slice(0, 2))}`,
    );
  const rest = found.length - first.length;
  const more = rest > 0 ? `; and ${entries(rest)} more` : "";
  return `${found.length === 1 ? "1 entry holds" : `${entries(found.length)} hold`} what looks like a person’s data. ${first.join("; ")}${more}. A person could be known by it.`;
}
