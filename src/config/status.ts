import { STATUS, type Status } from "../model/indicator";

/** What stands behind a value, in words; a plain value needs none. "e" marks an estimate in tables. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  [STATUS.value]: "",
  [STATUS.missing]: "no data",
  [STATUS.suppressed]: "suppressed by the publisher",
  [STATUS.estimated]: "estimated from earlier areas",
  [STATUS.partial]: "leaves out areas without a published value",
};
