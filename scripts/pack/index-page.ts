import { SHIPPED } from "../../src/config/catalogue";
import { DEFAULT_INDICATOR } from "../../src/config/indicators";
import { VINTAGE_NAMES } from "../../src/config/text";
import type { Attribution } from "../../src/data";
import type { Answer } from "../../src/model/answer";
import { escapeHtml, htmlPage } from "../../src/readings/export/brief/html";
import { dayInWords, scopeName } from "../../src/readings/export/scope-words";
import { attributionOf } from "../../src/readings/export/attribution";
import { asksDeprivation } from "../../src/readings/export/say-title";
import { sayRule } from "../../src/stats";
import { columnOf } from "../../src/stats/columns-of";
import { testsOf } from "../../src/stats/tests-of";
import { count } from "../../src/words/format";
import { sayShare } from "../../src/words/say-share";
import type { PackFile, Scope } from "./make-scope";
import { dateOf, type PackOptions } from "./options";

/** A scope in the index: its answer, its files, and why it could not be made where that is so. */
export interface IndexRow {
  readonly scope: Scope;
  readonly answer: Answer;
  readonly files: readonly Pick<PackFile, "name" | "kind">[];
  readonly failed: string | null;
}

const WORDS: Readonly<Record<string, string>> = {
  html: "brief",
  md: "brief as plain text",
  csv: "list",
  about: "about the list",
  xlsx: "workbook",
  svg: "image",
  pdf: "brief as PDF",
  one: "map in one file",
};
const wordOf = (name: string): string => {
  const key = name.endsWith("_about.csv")
    ? "about"
    : name.includes("_one-file_")
      ? "one"
      : (name.split(".").at(-1) ?? "");
  return WORDS[key] ?? key;
};

const nameOf = ({ scope }: IndexRow, options: PackOptions): string =>
  scopeName({ ...scope, view: options, catalogue: SHIPPED });

const HEADS = [
  "Areas",
  "Flagged",
  "People",
  "In flagged areas",
  "Share",
  "Hidden pockets",
  "Not known",
  "Files",
];

/** The main figures of some answers added up, as cells. */
function figuresHtml(answers: readonly Answer[]): string {
  const sum = (of: (answer: Answer) => number): number => answers.reduce((so, each) => so + of(each), 0);
  const [people, flagged] = [sum((each) => each.people.scope), sum((each) => each.people.flagged)];
  return [
    count(sum((each) => each.areas.scope)),
    count(sum((each) => each.areas.flagged)),
    count(people),
    count(flagged),
    sayShare(flagged / people),
    count(sum((each) => each.areas.pocket)),
    count(sum((each) => each.areas.unknown)),
  ]
    .map((text) => `<td>${text}</td>`)
    .join("");
}

function rowHtml(row: IndexRow, options: PackOptions): string {
  const { answer, files, failed } = row;
  const name = escapeHtml(nameOf(row, options));
  const links = files.map(
    (file) =>
      `<a href="${escapeHtml(file.name)}">${wordOf(file.name)}<span class="of"> of ${name}</span></a>`,
  );
  const cell = failed === null ? links.join(", ") : `could not be made: ${escapeHtml(failed)}`;
  return `<tr><th scope="row">${name}</th>${figuresHtml([answer])}<td class="words files">${cell}</td></tr>`;
}

/** The page that lists a pack: one table of its footprints or districts with their main figures and links, no script. */
export function indexPage(
  rows: readonly IndexRow[],
  options: PackOptions,
  version: string,
  sources: readonly Attribution[],
): string {
  const places = rows.some(({ scope }) => scope.place !== null);
  const by = places ? "district" : `Integrated Care Board of ${VINTAGE_NAMES[options.vintage]}`;
  const what = asksDeprivation(options.rule, SHIPPED)
    ? "Where deprivation concentrates"
    : "Areas flagged by a rule";
  const title = `${what}, by ${by}`;
  const asked = testsOf(options.rule).map(columnOf);
  const shown = {
    ...{ indicator: SHIPPED.lookUp(asked[0] ?? DEFAULT_INDICATOR), ruleIndicators: asked },
    ...{ lsoas: true, bigLocal: false, places: false },
  };
  const credit = attributionOf(sources, shown, SHIPPED).map((line) => `<li>${escapeHtml(line)}</li>`);
  const heads = ["Name", ...HEADS]
    .map((text) => `<th scope="col"${text === "Files" ? ' class="words"' : ""}>${text}</th>`)
    .join("");
  const sorted = [...rows].sort((a, b) => nameOf(a, options).localeCompare(nameOf(b, options), "en-GB"));
  const answers = rows.map(({ answer }) => answer);
  const total =
    rows.length > 1
      ? `\n<tfoot><tr><th scope="row">All ${rows.length}</th>${figuresHtml(answers)}<td></td></tr></tfoot>`
      : "";
  const site =
    options.site === undefined
      ? ""
      : ` The map is at <a href="${escapeHtml(options.site)}">${escapeHtml(options.site)}</a>.`;
  return htmlPage(
    title,
    `<style>.of{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.files{min-width:17em}th:first-child{min-width:8em;position:sticky;left:0;background:inherit}tr{background:#fff}tfoot{display:table-row-group}tfoot th,tfoot td{font-weight:600}@media screen and (prefers-color-scheme:dark){tr{background:#141c23}}</style>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sayRule(options.rule, SHIPPED))}. Areas are Middle layer Super Output Areas of 2021; people are residents, mid-2022. Made on ${dayInWords(dateOf(options.day))} from data version ${escapeHtml(version)}.${site}</p>
<div class="wide" tabindex="0" role="region" aria-label="Main figures and files"><table><caption>Main figures and files</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${sorted.map((row) => rowHtml(row, options)).join("\n")}
</tbody>${total}</table></div>
<p>The checksum of every file is in SHA256SUMS (<code>sha256sum -c SHA256SUMS</code>). Sources of the figures on this page; each file names its own:</p>
<ul>${credit.join("\n")}</ul>`,
  );
}
