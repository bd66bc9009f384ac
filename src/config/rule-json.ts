import * as v from "valibot";
import { MOVED_SINCE, P_KINDS, type Rule } from "../model/rule";
import { findIndicator } from "./indicators";

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const lens = v.picklist(["england", "footprint"]);
const worst = v.pipe(v.number(), v.gtValue(0), v.maxValue(100));

/** Shape of rules that come from outside (links, files, saved rules). `known` says which indicators exist. */
function ruleSchema(known: (id: string) => boolean) {
  const indicator = v.pipe(
    v.string(),
    v.check(known, ({ input }) =>
      findIndicator(input)?.describes
        ? `"${input}" describes who lives in an area; no rule asks for it`
        : `there is no indicator "${input}"`,
    ),
  );
  // A rule that does not name its p was written when there was only this one.
  const p = v.optional(v.picklist(P_KINDS), "normal");
  const tests = [
    v.strictObject({ kind: v.literal("share"), most: v.picklist([10, 20]), atLeast: within(0, 1) }),
    v.strictObject({ kind: v.literal("score"), worst, lens }),
    v.strictObject({ kind: v.literal("extent"), atLeast: within(0, 1) }),
    v.strictObject({ kind: v.literal("hotspot"), indicator, p, level: within(0.0001, 0.5) }),
    v.strictObject({ kind: v.literal("indicator"), indicator, worst, lens }),
    v.strictObject({ kind: v.literal("need"), worst, lens }),
    v.strictObject({ kind: v.literal("pride"), inside: v.boolean() }),
    v.strictObject({ kind: v.literal("editions"), editions: v.pipe(within(1, 6), v.integer()) }),
    v.strictObject({
      kind: v.literal("moved"),
      since: v.picklist(MOVED_SINCE),
      toward: v.picklist(["more", "less"]),
      points: v.pipe(v.number(), v.gtValue(0), v.maxValue(100)),
    }),
  ] as const;
  const join = v.picklist(["all", "any"]);
  const group = v.strictObject({ kind: v.literal("group"), join, tests: v.array(v.variant("kind", tests)) });
  return v.strictObject({ join, conditions: v.array(v.variant("kind", [...tests, group])) });
}

const isKnown = (id: string): boolean => findIndicator(id) !== undefined;

/** Whether a value has the shape of a rule, thresholds in range and indicators known; else what is wrong, in words. */
export function checkRule(
  value: unknown,
  known = isKnown,
): { readonly rule: Rule; readonly error?: never } | { readonly rule?: never; readonly error: string } {
  const result = v.safeParse(ruleSchema(known), value);
  if (result.success) return { rule: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return { error: path ? `${path}: ${issue.message}` : issue.message };
}

/** Reads a rule from JSON text, or says what is wrong with it. Never throws. */
export function readRuleJson(text: string, known = isKnown): ReturnType<typeof checkRule> {
  try {
    return checkRule(JSON.parse(text), known);
  } catch {
    return { error: "This is not JSON." };
  }
}
