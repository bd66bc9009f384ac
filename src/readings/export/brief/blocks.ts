import type { Column } from "../../../model/indicator";
import { columnsOf } from "../../../stats/columns-of";
import type { Source } from "../../../data";
import { sourceLine } from "../../../export/source-line";
import { count } from "../../../words/format";
import { attributionOf } from "../attribution";
import { sayAnswer, sayCaptured } from "../../summary/sentence";
import { measureRows, sayMeasures, amongPeers } from "../../summary/measures";
import { ruleLine, scopeLine, scopeName, titleOf } from "../scope-words";
import type { BriefSubject } from "../subject";
import type { Block } from "./block";
import { figureOf, listOfFlagged, marksOf, sayListOfFlagged } from "./list-of-flagged";
import { sayBigLocal } from "./say-big-local";
import { METHOD } from "./say-method";
import { pocketNames, sayPockets } from "./say-pockets";

export interface BriefInput {
  readonly subject: BriefSubject;
  /** MSOA columns: the measures of the list, and the average score. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Values of the summary measures by id and level. */
  readonly summary: Parameters<typeof measureRows>[1];
  /** Version of the data. */
  readonly version: string;
  /** All sources; those of what is shown are named. */
  readonly sources: readonly Source[];
}

/** The brief of a subject in its parts: the sentences and tables of the printed pages, all flagged areas in one list. */
export function briefBlocks({ subject, columns, summary, version, sources }: BriefInput): Block[] {
  const { areas, view, answer, footprint, place, bigLocal, catalogue } = subject;
  const standing = amongPeers(areas, view.vintage, footprint, place);
  const whole = standing.level === "ctry21";
  const measures = measureRows(standing, summary).map(({ name, tells, here, england, rank }) => [
    `${name}: ${tells}`,
    here,
    ...(whole ? [] : [england, rank]),
  ]);
  const list = listOfFlagged(subject, columns);
  const shown = {
    indicator: catalogue.lookUp("imd25_average_score"),
    ruleIndicators: [...columnsOf(view.rule), ...list.measures],
    ...{ lsoas: false, bigLocal: true, places: false },
  };
  const scores = columns.get("imd25_average_score") as Column;
  const names = pocketNames(subject, scores);
  const here = new Set(answer.scope);
  const rows = list.rows.map((msoa) => [
    `${areas.name[msoa]} ${areas.code[msoa]}`,
    areas.lads[areas.lad[msoa] ?? 0]?.name ?? "",
    count(areas.population[msoa] ?? NaN),
    ...list.measures.map((id) => figureOf(columns, id, msoa, catalogue)),
  ]);
  const heads = ["Area", "District", "People", ...list.measures.map((id) => catalogue.lookUp(id).short)];
  const measuresSaid = sayMeasures(standing);
  const listSaid = sayListOfFlagged(list, list.rows.length, "");
  const blocks: readonly Block[] = [
    { kind: "title", text: titleOf(subject) },
    { kind: "text", text: `${scopeLine(subject)} · data version ${version}` },
    { kind: "text", text: sayAnswer(answer, scopeName(subject)) },
    { kind: "text", text: `${sayCaptured(answer)} Rule: ${ruleLine(subject)}` },
    { kind: "heading", text: measuresSaid },
    {
      kind: "table",
      caption: measuresSaid,
      heads: whole ? ["Measure", "England"] : ["Measure", "Here", "England", `Rank of ${standing.peers}`],
      rows: measures,
    },
    { kind: "heading", text: listSaid },
    { kind: "table", caption: listSaid, heads, rows },
    { kind: "text", text: marksOf(columns, list, list.rows) },
    { kind: "text", text: sayPockets(names, Infinity) },
    { kind: "heading", text: "Big Local" },
    {
      kind: "text",
      text: sayBigLocal(
        bigLocal.filter(({ msoa }) => msoa !== null && here.has(msoa)),
        answer.verdict,
      ),
    },
    { kind: "heading", text: "Method and sources" },
    { kind: "text", text: METHOD },
    { kind: "text", text: sourceLine(attributionOf(sources, shown, catalogue)) },
  ];
  return blocks.filter((block) => block.kind === "table" || block.text !== "");
}
