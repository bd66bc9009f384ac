import type { Preset, Verdict } from "../model/rule";
import { verdictAt } from "./evaluate-rule";
import { explainRule, type TestResult } from "./explain-rule";
import type { RuleContext } from "./rule-context";

export interface LedgerEntry {
  readonly preset: Preset;
  readonly verdict: Verdict;
  readonly results: readonly TestResult[];
}

/** Every preset on the MSOA at `index`: its verdict and each of its tests with value, threshold and margin. */
export const ledgerOf = (presets: readonly Preset[], context: RuleContext, index: number): LedgerEntry[] =>
  presets.map((preset) => ({
    preset,
    verdict: verdictAt(preset.rule, context, index),
    results: explainRule(preset.rule, context, index),
  }));
