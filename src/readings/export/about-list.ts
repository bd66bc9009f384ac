import type { Source } from "../../data";
import type { AboutInput } from "../../export/about";
import type { Indicator } from "../../model/indicator";
import { columnsOf } from "../../stats";
import { sayAnswer } from "../summary/sentence";
import { shownSources, type Shown } from "./attribution";
import { dayInWords, ruleLine, scopeLine, scopeName, titleOf } from "./scope-words";
import type { BriefSubject } from "./subject";

/** What the sheet beside a list is made of. */
export interface ListFacts extends Omit<BriefSubject, "bigLocal"> {
  readonly indicator: Indicator;
  readonly sources: readonly Source[];
  readonly version: string;
  readonly date: Date;
  readonly link: string;
  readonly checkCode: string;
}

/** What a list with these columns shows: no towns and no Big Local. */
const shownInList = ({ indicator, view }: ListFacts, ids: readonly string[]): Shown => ({
  indicator,
  ruleIndicators: [...columnsOf(view.rule), ...ids],
  ...{ lsoas: false, bigLocal: false, places: false },
});

/** The sheet that goes with every list; `ids` are the indicators in its columns, so that their sources are named. */
export const aboutList = (facts: ListFacts, ids: readonly string[] = []): AboutInput => ({
  title: titleOf(facts),
  scope: scopeLine(facts),
  rule: ruleLine(facts),
  ruleJson: JSON.stringify(facts.view.rule),
  answer: sayAnswer(facts.answer, scopeName(facts)),
  date: dayInWords(facts.date),
  version: facts.version,
  link: facts.link,
  checkCode: facts.checkCode,
  sources: shownSources(facts.sources, shownInList(facts, ids), facts.catalogue),
});
