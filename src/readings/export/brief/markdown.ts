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
import { figureOf, listOfFlagged, marksOf, sayListOfFlagged } from "./list-of-flagged";
import { sayBigLocal } from "./say-big-local";
import { METHOD } from "./say-method";
import { pocketNames, sayPockets } from "./say-pockets";

/** A cell cannot end its row: what would is written as a character of its own. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");

interface BriefInput {
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

/** The brief of a subject as Markdown: the sentences and tables of the printed pages, all flagged areas in one list. */
export function briefMarkdown({ subject, columns, summary, version, sources }: BriefInput): string {
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
  return `${[
    `# ${titleOf(subject)}`,
    `${scopeLine(subject)} · data version ${version}`,
    sayAnswer(answer, scopeName(subject)),
    `${sayCaptured(answer)} Rule: ${ruleLine(subject)}`,
    `## ${sayMeasures(standing)}`,
    table(
      whole ? ["Measure", "England"] : ["Measure", "Here", "England", `Rank of ${standing.peers}`],
      measures,
    ),
    `## ${sayListOfFlagged(list, list.rows.length, "")}`,
    table(heads, rows),
    marksOf(columns, list, list.rows),
    sayPockets(names, Infinity),
    "## Big Local",
    sayBigLocal(
      bigLocal.filter(({ msoa }) => msoa !== null && here.has(msoa)),
      answer.verdict,
    ),
    "## Method and sources",
    METHOD,
    sourceLine(attributionOf(sources, shown, catalogue)),
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}
