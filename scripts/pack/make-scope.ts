import { SHIPPED } from "../../src/config/catalogue";
import { indicatorOf, INDICATORS } from "../../src/config/indicators";
import { aboutTable } from "../../src/export/about";
import { writeCsv } from "../../src/export/csv";
import { fileName, ruleName } from "../../src/export/file-name";
import { svgOf } from "../../src/export/image/svg";
import { msoaTable } from "../../src/export/rows";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import type { Answer } from "../../src/model/answer";
import type { Area } from "../../src/model/area";
import type { Column } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { networksInWorkbook } from "../../src/readings/networks/networks-in-workbook";
import { aboutList } from "../../src/readings/export/about-list";
import { briefBlocks } from "../../src/readings/export/brief/blocks";
import { briefHtml } from "../../src/readings/export/brief/html";
import { briefMarkdown } from "../../src/readings/export/brief/markdown";
import { scopeName } from "../../src/readings/export/scope-words";
import { count } from "../../src/words/format";
import { answerFor } from "../command/answer-for";
import type { Materials } from "./materials";
import { dateOf, type Kind, type PackOptions } from "./options";
import { ASPECT, sceneOf } from "./make-image";
import { oneFileOf } from "./make-one-file";
import { paperOf } from "./paper";
import { sameBytes } from "./same-bytes";
import { viewLink } from "./view-link";
import type { PackWork } from "./work";

/** An ICB or a district. */
export type Scope =
  { readonly footprint: Area; readonly place: null } | { readonly footprint: null; readonly place: Area };

export interface PackFile {
  readonly name: string;
  readonly kind: Kind;
  readonly content: string | Uint8Array;
}

/** What the image shows, and what a link without a measure opens. */
const MEASURE = "imd25_national_decile";
/** What is switched on over it: the link of an image opens what the image shows. */
const ALSO = "pride";
const IDS = INDICATORS.map(({ id }) => id);

/** What every file of a scope speaks of, with the answer: the same value for all. */
function subjectOf(materials: Materials, { footprint, place }: Scope, options: PackOptions) {
  const { areas, byId, neighbours, permuted, bigLocal } = materials;
  const { vintage, rule } = options;
  const asked = { vintage, footprint, place, rule };
  const answer = answerFor({ areas, columns: byId, neighbours, permuted }, SHIPPED, asked);
  return { areas, catalogue: SHIPPED, view: { rule, vintage }, footprint, place, answer, bigLocal };
}

/** The answer of a scope, for the index. */
export const answerIn = (materials: Materials, scope: Scope, options: PackOptions): Answer =>
  subjectOf(materials, scope, options).answer;

/** The names of a scope's files, without making them. */
export function namesOf(scope: Scope, options: PackOptions): Pick<PackFile, "name" | "kind">[] {
  const name = (what: string, extension: string): string =>
    fileName({
      scope: scopeName({ ...scope, view: options, catalogue: SHIPPED }),
      footprint: scope.footprint?.code ?? null,
      place: scope.place?.code ?? null,
      rule: ruleName(options.preset, options.rule),
      ...{ what, extension, date: dateOf(options.day) },
    });
  const list = name("flagged-msoas", "csv");
  const all: Record<Kind, string[]> = {
    list: [list, list.replace(/\.csv$/, "_about.csv")],
    brief: [name("brief", "html"), name("brief", "md")],
    pdf: [name("brief", "pdf")],
    workbook: [name("flagged-msoas", "xlsx")],
    image: [name(`${MEASURE}-map-${ASPECT.replace(":", "x")}`, "svg")],
    "one-file": scope.footprint ? [name("one-file", "html")] : [],
  };
  return options.what.flatMap((kind) => all[kind].map((one) => ({ name: one, kind })));
}

/** The files of a scope: its flagged list with the sheet that explains it, its brief, its workbook, its image. */
export async function makeScope(
  { materials, options, print }: Pick<PackWork, "materials" | "options" | "print">,
  scope: Scope,
): Promise<PackFile[]> {
  const { areas, columns, byId, summary, version, sources, lsoas, services, likely } = materials;
  const subject = subjectOf(materials, scope, options);
  const { answer } = subject;
  const linkOf = (also?: string) =>
    viewLink(
      {
        ...{ vintage: options.vintage, rule: options.rule, ...(also === undefined ? {} : { also }) },
        ...{ footprint: scope.footprint?.code ?? null, place: scope.place?.code ?? null },
      },
      version,
      options.site,
    );
  const facts = {
    ...subject,
    indicator: indicatorOf(MEASURE),
    ...{ sources, version, date: dateOf(options.day), ...linkOf() },
  };
  const about = aboutList(facts, IDS);
  const flagged = answer.scope.filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
  const core20 = byId.get("imd25_share_core20") as Column;
  const flags = { verdict: answer.verdict, pocket: answer.pocket, core20 };
  const rows = `Flagged areas: ${count(flagged.length)} ${flagged.length === 1 ? "row" : "rows"}`;
  const brief = { subject, columns: byId, summary: (id: string) => summary.get(id), version, sources };
  // Laid out once, for the image and for the page that is printed.
  let laid: ReturnType<typeof sceneOf> | null = null;
  const scene = () => (laid ??= sceneOf(materials, { ...facts, ...linkOf(ALSO) }));
  const make: Record<Kind, () => Promise<(string | Uint8Array)[]>> = {
    list: () =>
      Promise.resolve([
        writeCsv(msoaTable(areas, flagged, columns, flags)),
        writeCsv(aboutTable({ ...about, list: rows })),
      ]),
    brief: () => Promise.resolve([briefHtml(briefBlocks(brief)), briefMarkdown(brief)]),
    workbook: async () => {
      const input = {
        about,
        areas,
        lsoas,
        scope: answer.scope,
        flags,
        columns,
        indicators: INDICATORS,
        form: "people" as const,
        sources,
        networks: networksInWorkbook(areas, answer, services, likely),
      };
      const file = await writeXlsx(workbookSheets(input));
      return [sameBytes(new Uint8Array(await file.arrayBuffer()))];
    },
    image: async () => [svgOf(await scene())],
    pdf: async () => {
      if (!print) throw new Error("There is nothing to print with.");
      return [await print(paperOf(briefBlocks(brief), svgOf(await scene(), true)), options.day)];
    },
    "one-file": async () =>
      scope.footprint ? [await oneFileOf(materials, scope.footprint, answer.scope, options)] : [],
  };
  const contents: (string | Uint8Array)[] = [];
  for (const kind of options.what) contents.push(...(await make[kind]()));
  return namesOf(scope, options).map((file, at) => ({ ...file, content: contents[at] ?? "" }));
}
