import { ENTRY_KINDS, type Audience } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { agreedEntries } from "./table";
import { AUDIENCE_NAMES, entries, KIND_NAMES } from "./words";

/** For whom a brief is that holds what people say; "" leaves it out. */
export const BRIEF_AUDIENCES = ["", "partners", "public"] as const;
export type BriefAudience = (typeof BRIEF_AUDIENCES)[number];

/** For whom the option of a brief says that it is. */
export const briefAudience = (option: string): BriefAudience =>
  BRIEF_AUDIENCES.find((one) => one === option) ?? "";

/** What a brief may say of an area's voice: entries whose words may be quoted, and those that may only be counted. */
export interface BriefVoice {
  readonly quoted: readonly VoiceRecord[];
  readonly counted: readonly VoiceRecord[];
}

/** Of the entries of an area, what was agreed for those whom a brief is for, in the order in which they came (strengths first). */
export function voiceForBrief(
  records: readonly VoiceRecord[],
  msoa: string,
  audience: Exclude<Audience, "private">,
): BriefVoice {
  const agreed = agreedEntries(records, new Set([msoa]), audience);
  return {
    quoted: agreed.filter(({ entry }) => entry.quotable),
    counted: agreed.filter(({ entry }) => !entry.quotable),
  };
}

/** What may be counted but not quoted, in words: "2 entries more (1 need, 1 story) are not to be quoted."; "" where there is none. */
export function sayCounted({ counted }: BriefVoice): string {
  if (counted.length === 0) return "";
  const kinds = ENTRY_KINDS.flatMap((kind) => {
    const n = counted.filter(({ entry }) => entry.kind === kind).length;
    return n === 0 ? [] : [`${n} ${KIND_NAMES[kind][n === 1 ? 0 : 1].toLowerCase()}`];
  });
  return `${entries(counted.length)} more (${kinds.join(", ")}) ${counted.length === 1 ? "is" : "are"} not to be quoted.`;
}

/** For whom the words on a page were agreed, and what they are. */
export const sayAgreed = (audience: Exclude<Audience, "private">): string =>
  `In people’s words, as they agreed for ${audience === "public" ? "the public" : AUDIENCE_NAMES[audience].toLowerCase()}. Not an official statistic: who was listened to is not everybody.`;
