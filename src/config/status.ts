import { STATUS, type Status } from "../model/indicator";

/** What stands behind a value, in words; a plain value needs none. "e" marks an estimate in tables. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  [STATUS.value]: "",
  [STATUS.missing]: "no data",
  [STATUS.suppressed]: "suppressed by the publisher",
  [STATUS.estimated]: "estimated from earlier areas",
  [STATUS.partial]: "leaves out areas without a published value",
};

/** The same as one word each, for files that tools read; nothing for a plain value. */
export const STATUS_CODES: Readonly<Record<Status, string>> = {
  [STATUS.value]: "",
  [STATUS.missing]: "not available",
  [STATUS.suppressed]: "suppressed",
  [STATUS.estimated]: "estimated",
  [STATUS.partial]: "partial",
};
