import { SHIPPED } from "../../src/config/catalogue";
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { beforeAll, expect, it } from "vitest";
import { rampFor } from "../../src/config/palettes";
import { PRESETS } from "../../src/config/rules";
import { readCheck, linkWithCheck } from "../../src/export/check-code";
import { writeCsv, type Table } from "../../src/export/csv";
import { msoaTable } from "../../src/export/rows";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { packLook, unpackLook } from "../../src/map/area-state";
import { pocketPoints } from "../../src/map/points";
import type { Column } from "../../src/model/indicator";
import type { SinceWhen, View } from "../../src/model/view";
import { aboutOf } from "../../src/panels/export/about-of";
import type { Facts } from "../../src/panels/export/facts";
import { scopeName } from "../../src/readings/export/scope-words";
import { listRows } from "../../src/readings/list/rows";
import { sayAnswer } from "../../src/readings/summary/sentence";
import { decodeView, encodeView } from "../../src/state/url";
import { columnsOf, derive, permute, runToEnd } from "../../src/stats";
import { loadEditions, loadIndicator } from "../../src/data";
import type { LevelEditions } from "../../src/model/editions";
import { readFromDir } from "../../scripts/read-from-dir";
import { percent } from "../../src/words/format";
import { realFacts } from "./real-facts";
import { MEASURES, states } from "./states";

const RUNS = 1000;
const SEED = 20261123;

let base: Awaited<ReturnType<typeof realFacts>>;
const columns = new Map<string, Column>();
let editions: LevelEditions;
/** Core20 shares of an area in the six editions, from the download. */
const coreShares = new Map<string, readonly number[]>();
/** Of the two measures that the drawn rules take hot spots of. */
const permuted = new Map<string, Float64Array>();
beforeAll(async () => {
  base = await realFacts(null);
  const ids = new Set([...MEASURES, ...PRESETS.flatMap(({ rule }) => columnsOf(rule)), "imd25_share_core20"]);
  const read = readFromDir("public/data");
  for (const id of ids) columns.set(id, (await loadIndicator(read, id, base.facts.areas)).msoa21);
  permuted.set("imd25_average_score", base.permuted);
  editions = (await loadEditions(read)).msoa21;
  const text = readFileSync("public/data/download/msoa21_imd_editions.csv", "utf8");
  const years = [2004, 2007, 2010, 2015, 2019, 2025];
  for (const row of Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: true }).data)
    coreShares.set(
      row.msoa21cd!,
      years.map((year) => Number(row[`imd${year}_share_core20`])),
    );
  const lives = columns.get("le_male_2015_19")!.value;
  permuted.set("le_male_2015_19", runToEnd(permute(lives, base.neighbours, 9_999, 20261123)));
}, 120_000);

/** What the app derives from a view, by the function that it derives it with. */
function factsOf(view: View): Facts {
  const { areas } = base.facts;
  const atlas = { areas, columns, neighbours: base.neighbours, permuted };
  const { indicator, footprint, place, classes, answer } = derive(atlas, SHIPPED, view);
  const { link, code } = linkWithCheck(`http://localhost/${encodeView(view)}`, base.facts.version);
  return {
    ...base.facts,
    ...{ view, indicator, footprint, place },
    column: columns.get(view.indicator)!,
    classes: classes!,
    answer: answer!,
    link,
    checkCode: code,
  };
}

type Row = Readonly<Record<string, string>>;
function parsed(table: Table): Row[] {
  const { data, errors } = Papa.parse<Row>(writeCsv(table).slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
const codesOf = (rows: readonly Row[], column: string, value: string): string =>
  rows.flatMap((row) => (row[column] === value ? [row.msoa21cd] : [])).join();

/** Codes of the scope that the map draws as flagged, and those it marks as hidden pockets. */
function onMap({ areas, answer, classes, indicator }: Facts) {
  const inScope = new Uint8Array(areas.code.length);
  for (const msoa of answer.scope) inScope[msoa] = 1;
  const ramp = rampFor(indicator, classes.bounds.length, "light");
  const slots = new Map(ramp.map((colour, slot) => [colour, slot]));
  const look = {
    classes: classes.classes,
    ramp,
    theme: "light",
    slots,
    verdict: answer.verdict,
    inScope,
  } as const;
  const looks = [...packLook(look, areas.code.length)].map(unpackLook);
  return {
    flagged: areas.code.filter((_, i) => looks[i]!.f === 1).join(),
    pockets: pocketPoints(areas, answer.pocket, inScope)
      .features.map(({ id }) => areas.code[Number(id)])
      .join(),
  };
}

const numberIn = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? "0").replaceAll(",", ""));

function sentenceAgrees(facts: Facts, rows: readonly Row[]): void {
  const sentence = sayAnswer(facts.answer, scopeName(facts));
  const flagged = rows.filter(({ flag }) => flag === "1");
  const people = (of: readonly Row[]): number => of.reduce((sum, row) => sum + Number(row.population), 0);
  expect([
    numberIn(sentence, /^([\d,]+) of/),
    numberIn(sentence, /^[\d,]+ of ([\d,]+) areas? in/),
    numberIn(sentence, / ([\d,]+) more areas? holds? a hidden pocket/),
    numberIn(sentence, / For ([\d,]+) areas? the data cannot say/),
  ]).toEqual([
    flagged.length,
    rows.length,
    rows.filter(({ pocket }) => pocket === "1").length,
    rows.filter(({ flag }) => flag === "[x]").length,
  ]);
  const share = people(flagged) / people(rows);
  // All but a few people are not all of them, and a few are not none.
  const said = share < 0.005 ? "under 1%" : share >= 0.995 && share < 1 ? "over 99%" : percent(share);
  if (flagged.length > 0) expect(sentence).toContain(`, ${said} of all`);
  expect(aboutOf(facts).answer).toBe(sentence);
}

/** Whether the download of editions says of an area what a filter asks. */
function lasted(code: string, since: SinceWhen): boolean {
  const shares = coreShares.get(code)!;
  const flags = shares.map((share) => share >= 0.5);
  const changes = flags.filter((flag, e) => e > 0 && flag !== flags[e - 1]).length;
  const [before, now] = flags.slice(-2);
  return {
    any: true,
    always: !flags.includes(false),
    new: now === true && before === false,
    some: now === true && before === true && flags.includes(false),
    left: now === false && before === true,
    mixed: changes > 1,
  }[since];
}

/** What a person searches in: names, district and code. */
const textOf = (row: Row): string =>
  [row.name, row.msoa21nm, row.lad24nm, row.msoa21cd].join(" ").toLowerCase();

function listAgrees(facts: Facts, rows: readonly Row[]): void {
  const { areas, answer, view } = facts;
  const { list } = view;
  const shown = listRows(areas, answer, columns, list, editions);
  const words = list.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const keeps = (row: Row): boolean =>
    (list.show === "all" ||
      (list.show === "flagged" && row.flag === "1") ||
      (list.show === "pocket" && row.pocket === "1") ||
      (list.show === "unknown" && row.flag === "[x]")) &&
    lasted(row.msoa21cd!, list.since) &&
    words.every((word) => textOf(row).includes(word));
  expect(
    shown
      .map((msoa) => areas.code[msoa])
      .sort()
      .join(),
  ).toBe(rows.flatMap((row) => (keeps(row) ? [row.msoa21cd] : [])).join());
  const column = columns.get(list.sort);
  if (!column) return;
  const values = parsed(msoaTable(areas, shown, [column])).map((row) => Number(row[list.sort]));
  const there = values.filter((value) => !Number.isNaN(value));
  // Those without a value ("[x]") stand last; the others in the order asked for.
  expect(values.slice(0, there.length)).toEqual(there);
  expect(there).toEqual(there.toSorted((a, b) => (list.descending ? b - a : a - b)));
}

function workbookAgrees(facts: Facts, rows: readonly Row[]): void {
  const { areas, answer, sources } = facts;
  const flags = {
    verdict: answer.verdict,
    pocket: answer.pocket,
    core20: columns.get("imd25_share_core20")!,
  };
  const input = {
    about: aboutOf(facts),
    areas,
    lsoas: base.lsoas,
    scope: answer.scope,
    flags,
    columns: [facts.column],
    indicators: [facts.indicator],
    sources,
    form: "people",
  } as const;
  const sheets = new Map(workbookSheets(input).map((sheet) => [sheet.name, sheet]));
  const first = (name: string): string =>
    sheets
      .get(name)!
      .rows.map(([code]) => code)
      .join();
  expect(first("Flagged areas")).toBe(codesOf(rows, "flag", "1"));
  expect(first("All areas")).toBe(rows.map(({ msoa21cd }) => msoa21cd).join());
  expect(new Set(sheets.get("LSOAs of flagged areas")!.rows.map((row) => row[2])).size).toBe(
    answer.areas.flagged,
  );
  const cover = new Map(sheets.get("About")!.rows.map(([item, value]) => [item, value]));
  expect(cover.get("Link to this view")).toBe(facts.link);
}

function agrees(view: View): void {
  const facts = factsOf(view);
  const { areas, answer, version } = facts;
  const flags = {
    verdict: answer.verdict,
    pocket: answer.pocket,
    core20: columns.get("imd25_share_core20")!,
  };
  const rows = parsed(msoaTable(areas, answer.scope, [facts.column], flags));
  const map = onMap(facts);
  expect(codesOf(rows, "flag", "1")).toBe(map.flagged);
  expect(codesOf(rows, "pocket", "1")).toBe(map.pockets);
  sentenceAgrees(facts, rows);
  listAgrees(facts, rows);
  workbookAgrees(facts, rows);
  const query = new URL(facts.link).search;
  const { view: back, dropped } = decodeView(query);
  expect(dropped).toEqual([]);
  expect(back).toEqual(view);
  expect(readCheck(facts.checkCode, query, version)).toEqual({ sameView: true, sameData: true });
  // The rule of the link, not of the view it was made from, gives the same flags.
  const again = factsOf(back).answer;
  expect(again.areas).toEqual(answer.areas);
  expect(onMap({ ...facts, answer: again }).flagged).toBe(map.flagged);
}

it(
  `map, list, sentence, CSV, workbook and link agree in ${RUNS} random states`,
  () => fc.assert(fc.property(states(base.facts.areas), agrees), { numRuns: RUNS, seed: SEED }),
  300_000,
);
