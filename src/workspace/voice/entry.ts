import * as v from "valibot";
import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../config/report";

/** What an entry is, in the order in which entries are shown: strengths come first. */
export const ENTRY_KINDS = ["strength", "need", "story", "quote", "question", "idea", "action"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an entry may be about beside an MSOA and its LSOAs. */
export const ABOUT_KINDS = ["big-local", "neighbourhood"] as const;

/** Who may see an entry, by what was agreed with those whose words it holds. */
export const AUDIENCES = ["private", "partners", "public"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The most that an entry's words may be, in UTF-16 units: some five pages. */
export const MOST_WORDS = 20_000;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => one.length <= most, `is longer than ${most} characters`),
  );
const code = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.check((one) => pattern.test(one), "is no area code"),
  );
const some = <const T extends readonly string[]>(of: T) =>
  v.pipe(
    v.array(v.picklist(of)),
    v.check((all) => new Set(all).size === all.length, "names one thing twice"),
  );

/** Degrees of England, to a thousandth. */
const degrees = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check(
      (one) => one >= least && one <= most && Math.round(one * 1000) / 1000 === one,
      "is no place of England",
    ),
  );

/** Whether a text is a day that there is, as "2026-11-27". */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

const entrySchema = v.strictObject({
  /** MSOA that it is about. */
  msoa: code(/^E02\d{6}$/),
  /** The one LSOA of it that it is about; "" where it is about all of it. */
  lsoa: v.union([v.literal(""), code(/^E01\d{6}$/)]),
  /** The Big Local area or the neighbourhood of a plan that it is about, as it was called then; null where it is about none. */
  about: v.optional(
    v.nullable(
      v.strictObject({
        kind: v.picklist(ABOUT_KINDS),
        /** The Big Local area's own id, or "plan_…/n1"; "" where only the name is known. */
        id: text(200),
        name: v.pipe(
          text(200),
          v.check((one) => one !== "", "has no name"),
        ),
      }),
    ),
    null,
  ),
  /** About where in it, in words ("by the parade of shops"), never an address; "" where nothing is said. */
  spot: v.optional(text(200), ""),
  /** A point on the map that it is about: longitude and latitude to a thousandth of a degree, some 100 metres, so that it is a place and no home; null for none. */
  point: v.optional(v.nullable(v.tuple([degrees(-7, 3), degrees(49, 56)])), null),
  kind: v.picklist(ENTRY_KINDS),
  /** What was said: text alone, kept to the letter. */
  words: v.pipe(
    text(MOST_WORDS),
    v.check((one) => one.trim() !== "", "is empty"),
  ),
  /** In whose words: "a resident", "young people at the youth club". */
  whose: text(200),
  /** The day on which it was said ("2026-11-27"); "" where it is not known. */
  when: v.pipe(
    v.string(),
    v.check((one) => one === "" || isDay(one), "is no day"),
  ),
  /** How it was gathered: "a walk through the estate". */
  how: text(200),
  /** Who gathered it. */
  by: text(200),
  themes: some(THEMES),
  determinants: some(DETERMINANTS),
  conditions: some(CORE_CONDITIONS),
  audience: v.picklist(AUDIENCES),
  /** Whether the words may be quoted to those who may see it. */
  quotable: v.boolean(),
});

/** What people say of an area, and what was agreed about it. Plain JSON. */
export type Entry = v.InferOutput<typeof entrySchema>;
export type EntryPoint = NonNullable<Entry["point"]>;
export type EntryAbout = NonNullable<Entry["about"]>;

/** An entry from outside, or undefined where it is not sound. */
export function readEntry(content: unknown): Entry | undefined {
  const result = v.safeParse(entrySchema, content);
  return result.success ? result.output : undefined;
}

/** An entry that is still being written: sound but for its words, which may be none yet; undefined where it is not. */
export function readDraft(content: unknown): Entry | undefined {
  if (typeof content !== "object" || content === null || !("words" in content)) return undefined;
  const { words } = content;
  if (typeof words !== "string") return undefined;
  const rest = readEntry({ ...content, words: "to come" });
  return rest && { ...rest, words };
}

/** An entry of which only the words are to come. Nothing is agreed before somebody says so: it is private and not to be quoted. */
export const blankEntry = (msoa: string): Entry => ({
  ...{
    msoa,
    lsoa: "",
    about: null,
    spot: "",
    point: null,
    kind: "strength",
    words: "",
    whose: "",
    when: "",
    how: "",
    by: "",
  },
  ...{ themes: [], determinants: [], conditions: [], audience: "private", quotable: false },
});

/** Whether an entry was agreed for an audience: what is public may go to partners too; only its owner sees what is private. */
export const agreedFor = ({ audience }: Pick<Entry, "audience">, asked: Audience): boolean =>
  AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(asked);
