import type { Revision } from "../revision";
import { sha256Of } from "../sha256";
import { isTakenUp } from "./take-up";

const known = new WeakMap<Revision, boolean>();

/** Whether an earlier version promised to keep this state of a rule or set in this browser only. Each state is looked at once. */
export function onlyHere(one: Revision): boolean {
  const found = known.get(one) ?? isTakenUp(one, sha256Of);
  known.set(one, found);
  return found;
}
