import { ROBUST_SHARE, STABILITY_GRID, type GridRule } from "../config/stability";
import { boardsOf, type Areas } from "../model/area";
import type { Vintage } from "../model/codes";
import { VERDICT, type Rule } from "../model/rule";
import { columnsOf, permutedOf } from "./columns-of";
import { evaluateRule } from "./evaluate-rule";
import type { RuleContext } from "./rule-context";
import { testsOf } from "./tests-of";

/**
 * `robust`: three quarters of the grid or more flag it. `single-definition`: only rules of one measure do.
 * `depends on definition`: anything between. `never flagged`: no rule does. `cannot say`: no rule could be judged.
 */
export const STABILITY_LEVELS = [
  "never flagged",
  "single-definition",
  "depends on definition",
  "robust",
  "cannot say",
] as const;
export type StabilityLevel = (typeof STABILITY_LEVELS)[number];

export interface Stability {
  readonly rules: number;
  /** Rules that flag each MSOA, and rules that could be judged there. */
  readonly flagged: Uint16Array;
  readonly judged: Uint16Array;
  /** flagged / judged, 0 to 1; NaN where none could be judged. */
  readonly share: Float64Array;
  /** Position in STABILITY_LEVELS. */
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

function levelOf(share: number, measures: number): StabilityLevel {
  if (Number.isNaN(share)) return "cannot say";
  if (share >= ROBUST_SHARE) return "robust";
  if (measures === 0) return "never flagged";
  return measures === 1 ? "single-definition" : "depends on definition";
}

/** Share of a grid of rules that flags each MSOA. Yields the share of rules done. Rules without data do not count for an area. */
export function* stability(
  context: RuleContext,
  vintage: Vintage,
  grid: readonly GridRule[] = STABILITY_GRID,
): Generator<number, Stability, void> {
  const n = context.areas.code.length;
  const flagged = new Uint16Array(n);
  const judged = new Uint16Array(n);
  const measures = Array.from({ length: n }, () => new Set<string>());
  for (const [at, { measure, rule }] of grid.entries()) {
    verdictAtHome(rule, context, vintage).forEach((verdict, i) => {
      if (verdict === VERDICT.unknown) return;
      judged[i] = (judged[i] as number) + 1;
      if (verdict !== VERDICT.yes) return;
      flagged[i] = (flagged[i] as number) + 1;
      measures[i]?.add(measure);
    });
    yield (at + 1) / grid.length;
  }
  const share = Float64Array.from(flagged, (count, i) => count / (judged[i] as number));
  const level = Uint8Array.from(share, (value, i) =>
    STABILITY_LEVELS.indexOf(levelOf(value, measures[i]?.size ?? 0)),
  );
  return { rules: grid.length, flagged, judged, share, level };
}

/** Ids of the indicators whose MSOA columns the grid needs, each once. */
export const gridColumns = (grid: readonly GridRule[] = STABILITY_GRID): string[] => [
  ...new Set(grid.flatMap(({ rule }) => columnsOf(rule))),
];

/** Ids of the indicators whose permutation p the grid needs, each once. */
export const gridPermuted = (grid: readonly GridRule[] = STABILITY_GRID): string[] => [
  ...new Set(grid.flatMap(({ rule }) => permutedOf(rule))),
];
