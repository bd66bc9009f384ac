import { STABILITY_GRID } from "../config/stability";
import { sayRule } from "../stats/say-rule";
import type { Table } from "./csv";

/** The published stability grid as a table: every rule's id, the measure it looks at, the rule in words and as a value (JSON, as `flag --rule-file` reads it). */
export const gridTable = (): Table => ({
  columns: ["rule_id", "measure", "rule", "json"],
  rows: STABILITY_GRID.map(({ id, measure, rule }) => [id, measure, sayRule(rule), JSON.stringify(rule)]),
});
