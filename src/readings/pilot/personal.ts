import { personalData } from "../../workspace/voice/personal-data";
import { TOLD } from "../../workspace/pilot/log-entry";
import type { LogRecord, PilotRecord } from "../../workspace/pilot/pilot-records";
import { sayPersonal } from "../voice/personal";

const MOST_SAID = 3;

/** What in pilots and their logs looks like a person's data, before they leave this machine, in words; "" where nothing does. */
export function sayPersonalInPilots(pilots: readonly PilotRecord[], logs: readonly LogRecord[]): string {
  const texts = [
    ...pilots.flatMap(({ content }) => [
      ...[content.name, content.question, content.tried, content.community, content.partners],
      ...[content.counts, content.aims, content.learned, ...Object.values(content.asked)],
    ]),
    ...logs.flatMap(({ content }) => [content.whose, ...TOLD.map((field) => content[field])]),
  ];
  const seen = texts.flatMap((text) => personalData(text)).slice(0, MOST_SAID);
  if (seen.length === 0) return "";
  return `Pilots or their logs hold what looks like ${sayPersonal(seen.map((one) => ({ ...one, field: "words" as const })))}. A person could be known by it.`;
}
