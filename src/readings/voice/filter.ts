import type { Areas } from "../../model/area";
import {
  AUDIENCES,
  ENTRY_KINDS,
  type Audience,
  type Entry,
  type EntryKind,
} from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { topicsOf } from "./words";

/** Which entries are asked for; "all" asks for no less than everything. */
export interface VoiceFilter {
  readonly kind: EntryKind | "all";
  /** A theme, determinant or core condition of the report; "none" for entries that name none. */
  readonly topic: string;
  readonly audience: Audience | "all";
  /** Those of the footprint or place on screen, or all on this machine. */
  readonly where: "here" | "all";
}

/** Reads the filter from the panel's options in the view. What is searched for is no part of a link: it may be somebody's words. */
export function voiceFilterOf(options: Readonly<Record<string, string>>): VoiceFilter {
  return {
    kind: ENTRY_KINDS.find((one) => one === options["voice.kind"]) ?? "all",
    topic: options["voice.topic"] ?? "all",
    audience: AUDIENCES.find((one) => one === options["voice.audience"]) ?? "all",
    where: options["voice.where"] === "all" ? "all" : "here",
  };
}

/** Everything of an entry that a search looks into, in lower case. */
const textOf = (entry: Entry, place: string): string =>
  `${entry.words}\n${entry.whose}\n${entry.how}\n${entry.by}\n${place}`.toLowerCase();

/** Where an entry is: the name of its area, the district and the code. */
export function placeOf(areas: Areas, at: ReadonlyMap<string, number>, code: string): string {
  const msoa = at.get(code);
  if (msoa === undefined) return code;
  return `${areas.name[msoa] ?? ""}, ${areas.lads[areas.lad[msoa] ?? -1]?.name ?? ""}`;
}

/** Position of every MSOA by its code. */
export const msoaIndex = (areas: Areas): ReadonlyMap<string, number> =>
  new Map(areas.code.map((code, i) => [code, i]));

/**
 * The entries that pass, in the order in which they came. `here`: codes of the areas on screen. Every word of `typed` must stand
 * in the words, in what is known of them, or in the name of the place.
 */
export function filterVoice(
  records: readonly VoiceRecord[],
  { kind, topic, audience, where }: VoiceFilter,
  typed: string,
  here: ReadonlySet<string>,
  place: (code: string) => string,
): VoiceRecord[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter(({ entry, deleted }) => {
    if (deleted !== null) return false;
    if (kind !== "all" && entry.kind !== kind) return false;
    if (audience !== "all" && entry.audience !== audience) return false;
    if (where === "here" && !here.has(entry.msoa)) return false;
    if (topic === "none" && topicsOf(entry).length > 0) return false;
    if (topic !== "all" && topic !== "none" && !topicsOf(entry).includes(topic)) return false;
    if (words.length === 0) return true;
    const text = textOf(entry, place(entry.msoa));
    return words.every((word) => text.includes(word));
  });
}
