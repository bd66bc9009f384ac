import * as v from "valibot";
import { day, measure, once, text } from "./shapes";

/** Who speaks in an entry of a log: people who live there, or those who work with them. Communities come first. */
export const SPEAKERS = ["community", "partners"] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What an entry of a log tells, in the order in which it is asked. */
export const TOLD = ["tried", "happened", "surprised", "changes"] as const;
export type Told = (typeof TOLD)[number];

const schema = v.strictObject({
  /** Record of the pilot that it belongs to. */
  pilot: measure,
  when: day,
  from: v.picklist(SPEAKERS),
  /** Whose words they are, without names: "the residents' group". */
  whose: text(200),
  ...{ tried: text(), happened: text(), surprised: text(), changes: text() },
  /** Records of entries of voice that belong to it. */
  voice: once(measure),
});

/** One entry of a pilot's log: what was tried, what happened, what surprised, what changes. Plain JSON. */
export type LogEntry = v.InferOutput<typeof schema>;

/** Whether an entry says anything. */
export const saysSomething = (entry: LogEntry): boolean => TOLD.some((field) => entry[field].trim() !== "");

/** An entry that is still being written, or undefined where it is not sound. */
export function readLogDraft(content: unknown): LogEntry | undefined {
  const result = v.safeParse(schema, content);
  return result.success ? result.output : undefined;
}

/** An entry from outside, or undefined where it is not sound or says nothing. */
export function readLogEntry(content: unknown): LogEntry | undefined {
  const entry = readLogDraft(content);
  return entry && saysSomething(entry) ? entry : undefined;
}

/** An entry that says nothing yet. */
export const blankLogEntry = (pilot: string, when: string): LogEntry => ({
  ...{ pilot, when, from: "community", whose: "", tried: "", happened: "", surprised: "", changes: "" },
  voice: [],
});
