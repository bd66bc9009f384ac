import type { Answer } from "../model/answer";
import { VERDICT, type Rule } from "../model/rule";
import { POCKET_COLUMN } from "./columns-of";
import { evaluateRule } from "./evaluate-rule";
import type { RuleContext } from "./rule-context";
import { tiedIn } from "./tied";

/**
 * 1 for every hidden pocket: an area that the rule does not flag and where somebody lives in an LSOA of IMD decile 1.
 * An area that it cannot judge is none: unknown is not "not flagged". `decile1` is the number of those people.
 */
export const pocketsOf = (verdict: Uint8Array, decile1: Float64Array): Uint8Array =>
  verdict.map((value, i) => Number(value === VERDICT.no && (decile1[i] as number) > 0));

/**
 * The answer of a rule over a scope (the footprint unless a place inside it is given). Every picture reads this one.
 * Throws if the columns of `columnsOf` lack the one that makes pockets.
 */
export function answerOf(rule: Rule, context: RuleContext, scope: Int32Array = context.footprint): Answer {
  const decile1 = context.columns.get(POCKET_COLUMN)?.num;
  if (!decile1) throw new Error(`The answer needs the column "${POCKET_COLUMN}".`);
  const verdict = evaluateRule(rule, context);
  const pocket = pocketsOf(verdict, decile1);
  const areas = { scope: scope.length, flagged: 0, pocket: 0, unknown: 0 };
  const people = { scope: 0, flagged: 0, pocket: 0 };
  const most = { people: 0, flagged: 0 };
  for (const i of scope) {
    const here = context.areas.population[i] as number;
    people.scope += here;
    most.people += decile1[i] as number;
    if (verdict[i] === VERDICT.unknown) areas.unknown++;
    if (verdict[i] === VERDICT.yes) {
      areas.flagged++;
      people.flagged += here;
      most.flagged += decile1[i] as number;
    } else if (pocket[i] === 1) {
      areas.pocket++;
      people.pocket += here;
    }
  }
  return { scope, verdict, pocket, areas, people, decile1: most, tied: tiedIn(rule, context) };
}
