import { readFile } from "node:fs/promises";
import { readRuleJson } from "../../src/config/rule-json";
import { findPreset, PRESETS } from "../../src/config/rules";
import { mayBeAsked } from "../../src/config/catalogue";
import type { Rule } from "../../src/model/rule";
import { UsageError } from "./usage-error";

/**
 * The rule of a preset's id, or of a JSON file (a rule, as the app exports it). Own figures may be asked by
 * any id that is shaped like theirs: whether they are there is for whoever answers the rule. Throws a usage error that says what there is.
 */
export async function findRule(preset = "core20-majority", file?: string): Promise<Rule> {
  if (file === undefined) {
    const found = findPreset(preset);
    if (found) return found.rule;
    const list = PRESETS.map(({ id, name }) => `  ${id}  ${name}`).join("\n");
    throw new UsageError(`There is no rule "${preset}". There are:\n${list}\n  or --rule-file rule.json`);
  }
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`The rule file "${file}" cannot be read.`);
  });
  const { rule, error } = readRuleJson(text.replace(/^\uFEFF/, ""), mayBeAsked);
  if (!rule) throw new UsageError(`The rule file "${file}" does not hold a rule. ${error}`);
  return rule;
}
