import type { ReadBytes } from "../../src/data";
import type { Areas } from "../../src/model/area";

/** A check of the built data: what it looks at, what must hold, and how to see it. Returns what it saw; throws what is wrong. */
export interface Check {
  readonly of: string;
  readonly holds: string;
  readonly see: (read: ReadBytes, areas: Areas) => Promise<string>;
}

/** Throws what is wrong unless it holds. */
export const demand = (holds: boolean, wrong: string): void => {
  if (!holds) throw new Error(wrong);
};
