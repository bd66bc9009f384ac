import * as v from "valibot";
import { mayBeAsked } from "../../config/catalogue";
import { checkRule } from "../../config/rule-json";
import type { Rule } from "../../model/rule";
import { savedName } from "./saved-name";

/** A rule kept under a name. Plain JSON. */
export interface SavedRule {
  readonly name: string;
  readonly rule: Rule;
}

const shape = v.strictObject({ name: savedName, rule: v.unknown() });

/** A saved rule from outside, or undefined where it is not sound. It may ask own figures that are not on this machine. */
export function readSavedRule(content: unknown): SavedRule | undefined {
  const result = v.safeParse(shape, content);
  const rule = result.success ? checkRule(result.output.rule, mayBeAsked).rule : undefined;
  return result.success && rule ? { name: result.output.name, rule } : undefined;
}
