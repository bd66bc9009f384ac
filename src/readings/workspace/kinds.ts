import type { RecordKind } from "../../workspace/revision";
import { count } from "../../words/format";

/** What a record of each kind is called: one, and several. */
const WORDS: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  own: ["table of your own figures", "tables of your own figures"],
  voice: ["entry of what people say", "entries of what people say"],
  plan: ["neighbourhood plan", "neighbourhood plans"],
  pilot: ["pilot", "pilots"],
  log: ["entry of a pilot’s log", "entries of pilots’ logs"],
  walk: ["walkthrough", "walkthroughs"],
  rule: ["saved rule", "saved rules"],
  set: ["saved set of areas", "saved sets of areas"],
};

/** So many records of a kind, in words. */
export const sayKind = (kind: RecordKind, n: number): string => `${count(n)} ${WORDS[kind][n === 1 ? 0 : 1]}`;

/** One record of a kind, in words. */
export const kindName = (kind: RecordKind): string => WORDS[kind][0];

const LONGEST = 48;
const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

/** What tells a record from others of its kind: its name or title, or how its words begin; "" where it has none. */
export function nameOfContent(content: unknown): string {
  if (typeof content !== "object" || content === null) return "";
  const fields: Partial<Record<string, unknown>> = { ...content };
  const named = ["name", "title", "words"].map((key) => fields[key]).find((one) => typeof one === "string");
  return typeof named === "string" ? shorten(named.trim()) : "";
}
