import { knownRule } from "../../codec/known-rule";
import type { Catalogue } from "../../model/catalogue";
import { nameInId } from "../../model/own-id";
import type { Rule } from "../../model/rule";
import { sayRule } from "../../stats/say-rule";
import { sayList } from "../../words/say-list";

/** A saved rule in words, and whether it can be used: one that asks own figures which are not on this machine waits for them. */
export function saySaved(
  rule: Rule,
  catalogue: Catalogue,
): { readonly said: string; readonly waits: boolean } {
  const { lacks } = knownRule(rule, catalogue);
  if (lacks.length === 0) return { said: sayRule(rule, catalogue), waits: false };
  const figures = sayList(lacks.map(nameInId));
  return { said: `It asks figures that are not in this workspace: ${figures}.`, waits: true };
}
