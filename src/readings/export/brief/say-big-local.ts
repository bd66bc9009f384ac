import type { BigLocalArea } from "../../../model/big-local";
import { VERDICT } from "../../../model/rule";
import { count } from "../../../words/format";

/** More names than this would push the sources off their page. */
const MOST = 16;
const had = (one: boolean): string =>
  one
    ? "It had £1 million over 10 to 15 years, led by residents; its position is approximate."
    : "Each had £1 million over 10 to 15 years, led by residents; positions are approximate.";

/** The Big Local areas of a scope in words: by name, or counted where they are many. */
export function sayBigLocal(areas: readonly BigLocalArea[], verdict: ArrayLike<number>): string {
  if (areas.length === 0) return "No Big Local area is placed here.";
  if (areas.length <= MOST) return `${areas.map(({ name }) => name).join(", ")}. ${had(areas.length === 1)}`;
  const inFlagged = areas.filter(({ msoa }) => msoa !== null && verdict[msoa] === VERDICT.yes).length;
  return `${count(areas.length)} Big Local areas lie here, ${count(inFlagged)} of them about in a flagged area. ${had(false)}`;
}
