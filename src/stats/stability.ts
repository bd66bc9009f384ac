import { ROBUST_SHARE, STABILITY_GRID, type GridRule } from "../config/stability";
import { STABILITY_FAMILIES } from "../config/stability-families";
import { levelPosition, type StabilityLevel } from "../config/stability-words";
import { boardsOf, type Areas } from "../model/area";
import type { Vintage } from "../model/codes";
import { VERDICT, type Rule } from "../model/rule";
import { columnsOf, permutedOf } from "./columns-of";
import { evaluateRule } from "./evaluate-rule";
import type { RuleContext } from "./rule-context";
import { testsOf } from "./tests-of";

/** One family of rules on every MSOA. */
export interface FamilyStability {
  /** Rules that flag each MSOA, and rules that could be judged there. */
  readonly flagged: Uint16Array;
  readonly judged: Uint16Array;
  /** flagged / judged, 0 to 1; NaN where none could be judged. */
  readonly share: Float64Array;
}

export interface Stability {
  readonly rules: number;
  /** In the order of STABILITY_FAMILIES. */
  readonly families: readonly FamilyStability[];
  /** The mean of the shares of the families that count, each the same, over those that could be judged; NaN where none could. */
  readonly share: Float64Array;
  /** Position in STABILITY_WORDS. */
  readonly level: Uint8Array;
}

const membersCache = new WeakMap<Areas, Map<Vintage, readonly Int32Array[]>>();

function membersOf(areas: Areas, vintage: Vintage): readonly Int32Array[] {
  const kept = membersCache.get(areas) ?? new Map<Vintage, readonly Int32Array[]>();
  membersCache.set(areas, kept);
  const { icbs, of: icbOf } = boardsOf(areas, vintage);
  let members = kept.get(vintage);
  if (!members) {
    const lists: number[][] = icbs.map(() => []);
    icbOf.forEach((icb, i) => lists[icb]?.push(i));
    kept.set(vintage, (members = lists.map((list) => Int32Array.from(list))));
  }
  return members;
}

const readsFootprint = (rule: Rule): boolean =>
  testsOf(rule).some((test) => "lens" in test && test.lens === "footprint");

/** A rule on every area, its footprint lens taken as the area's own ICB: the figure then does not move with the scope on screen. */
function verdictAtHome(rule: Rule, context: RuleContext, vintage: Vintage): Uint8Array {
  if (!readsFootprint(rule)) return evaluateRule(rule, context);
  const result = new Uint8Array(context.areas.code.length).fill(VERDICT.unknown);
  for (const footprint of membersOf(context.areas, vintage)) {
    const verdict = evaluateRule(rule, { ...context, footprint });
    for (const i of footprint) result[i] = verdict[i] as number;
  }
  return result;
}

/** The level of a mean share, with the number of families that count of which some rule flags. */
function levelOf(share: number, families: number): StabilityLevel {
  if (Number.isNaN(share)) return "unknown";
  if (share >= ROBUST_SHARE) return "robust";
  if (families === 0) return "never";
  return families === 1 ? "single" : "depends";
}

/**
 * How many of a grid of rules flag each MSOA, by family, and the figure made of the families that count. Rules relative to an ICB and those of
 * one small area are counted in families of their own and are no part of the figure. Yields the share of rules done. Rules without data do not count for an area.
 */
export function* stability(
  context: RuleContext,
  vintage: Vintage,
  grid: readonly GridRule[] = STABILITY_GRID,
): Generator<number, Stability, void> {
  const n = context.areas.code.length;
  const counts = STABILITY_FAMILIES.map(({ id }) => ({
    id,
    flagged: new Uint16Array(n),
    judged: new Uint16Array(n),
  }));
  for (const [at, { family, rule }] of grid.entries()) {
    const into = counts.find(({ id }) => id === family);
    if (!into) throw new Error(`No family of rules is called ${family}.`);
    verdictAtHome(rule, context, vintage).forEach((verdict, i) => {
      if (verdict === VERDICT.unknown) return;
      into.judged[i] = (into.judged[i] as number) + 1;
      if (verdict === VERDICT.yes) into.flagged[i] = (into.flagged[i] as number) + 1;
    });
    yield (at + 1) / grid.length;
  }
  const families = counts.map(({ flagged, judged }): FamilyStability => ({
    flagged,
    judged,
    share: Float64Array.from(flagged, (count, i) => count / (judged[i] as number)),
  }));
  const counting = families.filter((_, at) => STABILITY_FAMILIES[at]?.counts);
  const share = new Float64Array(n);
  const level = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const shares = counting.map((family) => family.share[i] as number).filter((one) => !Number.isNaN(one));
    share[i] = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    level[i] = levelPosition(levelOf(share[i] as number, shares.filter((one) => one > 0).length));
  }
  return { rules: grid.length, families, share, level };
}

/** Ids of the indicators whose MSOA columns the grid needs, each once. */
export const gridColumns = (grid: readonly GridRule[] = STABILITY_GRID): string[] => [
  ...new Set(grid.flatMap(({ rule }) => columnsOf(rule))),
];

/** Ids of the indicators whose permutation p the grid needs, each once. */
export const gridPermuted = (grid: readonly GridRule[] = STABILITY_GRID): string[] => [
  ...new Set(grid.flatMap(({ rule }) => permutedOf(rule))),
];
