import type { Areas } from "../../model/area";
import type { Revision, Revisions } from "../../workspace/revision";
import { standingOf } from "../../workspace/standing";
import { entryIn } from "../../workspace/voice/voice-records";
import { personalData } from "../../workspace/voice/personal-data";
import { personalIn, placeWords, sayPersonal, type SeenIn } from "../voice/personal";
import { kindName, nameOfContent } from "./kinds";

/** A record in which something looks like a person's data. */
interface PersonalRecord {
  readonly record: string;
  /** What it is and what was seen: "walkthrough “Board”: a telephone number (“07700 900123”)". */
  readonly said: string;
}

/** Fields that hold codes, numbers or addresses of views, and no words. */
const NO_WORDS: readonly string[] = [
  "rows",
  "areas",
  "area",
  "link",
  "sha256",
  "id",
  "record",
  "voice",
  "pilot",
];

/** Every text that somebody may have typed into the content of a record. */
function textsIn(content: unknown): string[] {
  if (typeof content === "string") return [content];
  if (typeof content !== "object" || content === null) return [];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  return Object.entries(content).flatMap(([key, value]) => (NO_WORDS.includes(key) ? [] : textsIn(value)));
}

function seenIn(version: Revision, areas: Areas): SeenIn[] {
  const entry = version.kind === "voice" ? entryIn(version) : undefined;
  if (entry) return personalIn(entry, placeWords(areas, entry.msoa));
  return textsIn(version.content).flatMap((text) =>
    personalData(text).map((seen) => ({ ...seen, field: "words" as const })),
  );
}

/** The records, of every kind and in every version that stands, in which something looks like a person's data. */
export const personalRecords = (revisions: Revisions, areas: Areas): PersonalRecord[] =>
  standingOf(revisions).flatMap(({ record, kind, versions }) => {
    for (const version of versions) {
      const seen = seenIn(version, areas);
      if (seen.length === 0) continue;
      const said = `${kindName(kind)} “${nameOfContent(version.content)}”: ${sayPersonal(seen.slice(0, 2))}`;
      return [{ record, said }];
    }
    return [];
  });

const MOST_SAID = 3;

/** What of a workspace that is about to leave this machine looks like a person's data, in words; "" where nothing does. */
export function sayLeaving(revisions: Revisions, areas: Areas): string {
  const found = personalRecords(revisions, areas);
  if (found.length === 0) return "";
  const rest = found.length - MOST_SAID;
  const first = found.slice(0, MOST_SAID).map(({ said }) => said);
  return `This looks like a person’s data: ${first.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}. A person could be known by it.`;
}
