import type { Revisions } from "../revision";

/** A workspace without some records (their ids): for what waits until its owner has looked at it. */
export const withoutRecords = (revisions: Revisions, records: ReadonlySet<string>): Revisions =>
  new Map([...revisions].filter(([, { record }]) => !records.has(record)));
