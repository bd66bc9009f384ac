import type { Answer } from "../../src/model/answer";
import type { Area } from "../../src/model/area";
import type { Catalogue } from "../../src/model/catalogue";
import type { Vintage } from "../../src/model/codes";
import type { Rule } from "../../src/model/rule";
import { columnsOf, derive, permutedOf, type Atlas } from "../../src/stats";

/** The measure that a view has when nothing asks for another; the answer to a rule does not depend on it. */
const MEASURE = "imd25_national_decile";

interface Asked {
  readonly vintage: Vintage;
  readonly footprint: Area | null;
  readonly place: Area | null;
  readonly rule: Rule;
}

/** The answer that the page gives to the same question. Throws, naming what is missing, when the atlas lacks what the rule asks. */
export function answerFor(
  atlas: Atlas,
  catalogue: Catalogue,
  { vintage, footprint, place, rule }: Asked,
): Answer {
  const asked = { vintage, rule, indicator: MEASURE, lens: "england" } as const;
  const codes = { footprint: footprint?.code ?? null, place: place?.code ?? null };
  const { answer } = derive(atlas, catalogue, { ...asked, ...codes });
  if (answer) return answer;
  const lacking = [
    ...columnsOf(rule).filter((id) => !atlas.columns.has(id)),
    ...permutedOf(rule).filter((id) => !atlas.permuted.has(id)),
  ];
  throw new Error(`The rule cannot be judged: ${lacking.join(", ") || "which areas touch"} was not loaded.`);
}
