import { EDITION_YEARS } from "../config/editions";
import type { EditionMeasures, LevelEditions } from "../model/editions";
import type { Condition, Rule } from "../model/rule";
import { CORE20_MAJORITY } from "./flagged-run";

/** Shares of an area's people in the worst tenth and fifth of an edition, 0 to 1. */
type Shares = Readonly<Record<"decile1" | "core20", number>>;

/** Whether an edition flags an area with these shares. */
export type AsksShares = (shares: Shares) => boolean;

/** What one condition asks of shares; null for a condition that asks anything else. */
function asksOf(condition: Condition): AsksShares | null {
  if (condition.kind === "group") return joined(condition.join, condition.tests);
  if (condition.kind !== "share") return null;
  const { most, atLeast } = condition;
  return (shares) => shares[most === 10 ? "decile1" : "core20"] >= atLeast;
}

function joined(join: Rule["join"], conditions: readonly Condition[]): AsksShares | null {
  const asks = conditions.map(asksOf);
  const known = asks.filter((one) => one !== null);
  if (known.length === 0 || known.length < asks.length) return null;
  return (shares) => (join === "all" ? known.every((one) => one(shares)) : known.some((one) => one(shares)));
}

/**
 * A rule that every edition of the index can answer, since it is made of shares of people in the worst tenth or fifth alone; null for a
 * rule that asks anything else.
 */
export const rulesShares = ({ join, conditions }: Rule): AsksShares | null => joined(join, conditions);

/** Whether a rule is the Core20 majority, by which the editions are told anyway. */
export function isCore20Majority({ conditions }: Rule): boolean {
  const [only, ...more] = conditions;
  return only?.kind === "share" && only.most === 20 && only.atLeast === CORE20_MAJORITY && more.length === 0;
}

/** An edition's shares of a row of a level. */
const sharesOf = ({ decile1, core20 }: EditionMeasures, row: number): Shares => ({
  decile1: decile1[row] ?? NaN,
  core20: core20[row] ?? NaN,
});

/** How many rows of a scope each edition flags by a rule made of shares, oldest first, and how many all of them flag. */
export function flaggedByEdition(
  { editions }: LevelEditions,
  scope: ArrayLike<number>,
  asks: AsksShares,
): { readonly counts: readonly number[]; readonly always: number } {
  const flags = Array.from(scope, (row) => editions.map((edition) => asks(sharesOf(edition, row))));
  return {
    counts: EDITION_YEARS.map((_, e) => flags.filter((each) => each[e]).length),
    always: flags.filter((each) => each.every(Boolean)).length,
  };
}
