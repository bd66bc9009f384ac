import { BUILD } from "../data/build-id";
import type { Example } from "../stats/pilot/big-local-example";
import { ownEntry } from "./deployment";

/** Big Local as a pilot under each choice of comparators, and the change of very good health in England (a proportion) beside it. */
export interface WorkedExample {
  readonly examples: readonly Example[];
  readonly england: number;
}

const EXAMPLE_KEY = "hyperlocal.worked-example";

/** The program and the data of this page: another of either may come to something else. Null where they are not known, as while the app is worked on. */
export function exampleOf(): string | null {
  const entry = ownEntry();
  return entry === null || BUILD === "" || import.meta.env.DEV ? null : `${entry} ${BUILD}`;
}

/** What this browser keeps of the worked example, worked out by `of` (see exampleOf); null where it keeps none. */
export function keptExample(of: string | null): WorkedExample | null {
  try {
    const kept = JSON.parse(localStorage.getItem(EXAMPLE_KEY) ?? "null") as
      (WorkedExample & { readonly of?: string }) | null;
    return kept !== null && of !== null && kept.of === of && Array.isArray(kept.examples) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the worked example as `of` worked it out, in the place of any other. A browser that keeps nothing works it out again. */
export function keepExample(of: string | null, { examples, england }: WorkedExample): void {
  if (of === null) return;
  try {
    localStorage.setItem(EXAMPLE_KEY, JSON.stringify({ of, examples, england }));
  } catch {
    return;
  }
}
