import type { Column } from "../../../model/indicator";
import { count } from "../../../words/format";
import type { BriefSubject } from "../subject";
import { worstFirst } from "./flagged-measures";

/** Names of the scope's hidden pockets, the highest average score first. */
export function pocketNames(
  facts: Pick<BriefSubject, "answer" | "areas" | "catalogue">,
  scores: Column,
): string[] {
  return worstFirst(facts.answer.scope, scores, facts.catalogue)
    .filter((msoa) => facts.answer.pocket[msoa] === 1)
    .map((msoa) => facts.areas.name[msoa] ?? "");
}

/** The hidden pockets by name, in about so many letters; "" where there are none. */
export function sayPockets(names: readonly string[], letters: number): string {
  if (names.length === 0) return "";
  let room = letters - "Hidden pockets: , and 1,000 more.".length;
  const cut = names.findIndex((name) => (room -= name.length + 2) < 0);
  const shown = cut < 0 ? names : names.slice(0, Math.max(cut, 1));
  const rest = names.length - shown.length;
  const head = names.length === 1 ? "Hidden pocket" : "Hidden pockets";
  return `${head}: ${shown.join(", ")}${rest > 0 ? `, and ${count(rest)} more` : ""}.`;
}
