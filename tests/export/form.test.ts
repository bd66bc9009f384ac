/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { unzipSync, strFromU8 } from "fflate";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { beforeAll, expect, it } from "vitest";
import { SHIPPED } from "../../src/config/catalogue";
import { indicatorOf } from "../../src/config/indicators";
import { FORMS, type Form } from "../../src/export/form";
import type { WorkbookInput } from "../../src/export/workbook/input";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import { loadIndicator } from "../../src/data";
import type { Column } from "../../src/model/indicator";
import { aboutOf } from "../../src/panels/export/about-of";
import { columnIds } from "../../src/panels/export/chosen-columns";
import { listOf, packList } from "../../src/panels/export/pack-list";
import { GROUPS } from "../../src/model/indicator";
import { readFromDir } from "../../scripts/read-from-dir";
import { checkCsvw, type Codebook } from "./check-csvw";
import { realFacts } from "./real-facts";

/** A board with suppressed lives, estimates and sums that leave something out. */
const BOARD = "E54000057";
const ids = columnIds(SHIPPED, GROUPS, []);
const units = new Map(ids.map((id) => [id, indicatorOf(id).unit]));
let real: Awaited<ReturnType<typeof realFacts>>;
let columns: Column[];
let flags: WorkbookInput["flags"];
beforeAll(async () => {
  real = await realFacts(BOARD);
  const read = readFromDir("public/data");
  const { areas, answer } = real.facts;
  columns = await Promise.all(ids.map(async (id) => (await loadIndicator(read, id, areas)).msoa21));
  flags = { verdict: answer.verdict, pocket: answer.pocket, core20: real.columns.get("imd25_share_core20")! };
}, 60_000);

async function filesOf(form: Form): Promise<{ csv: string; codebook: Codebook; about: string }> {
  const { facts, lsoas, neighbours } = real;
  const what = { facts, lsoas, neighbours, geometry: real.detail!, format: "csv", list: "all" } as const;
  const order = { ...what, form, ids, msoas: [...facts.answer.scope] };
  const zip = await packList(order, listOf(order, columns, flags)).arrayBuffer();
  const parts = Object.entries(unzipSync(new Uint8Array(zip)));
  const text = (end: RegExp): string => strFromU8(parts.find(([name]) => end.test(name))![1]);
  return {
    csv: text(/\d\.csv$/),
    codebook: JSON.parse(text(/-metadata\.json$/)) as Codebook,
    about: text(/_about\.csv$/),
  };
}

it.each(FORMS)("the codebook describes the CSV for %s, and the CSV keeps to it", async (form) => {
  const { csv, codebook } = await filesOf(form);
  expect(checkCsvw(csv, codebook)).toHaveLength(real.facts.answer.scope.length);
});

it("for tools: a reader that guesses types finds numbers or nothing in every column of figures", async () => {
  const { csv, about } = await filesOf("tools");
  const { data } = Papa.parse<Record<string, unknown>>(csv.slice(1), {
    ...{ header: true, dynamicTyping: true, skipEmptyLines: true },
  });
  for (const id of [...ids.filter((one) => one !== "ruc21_class"), "population", "flag", "pocket"])
    for (const row of data) expect(["number", "object"], id).toContain(typeof row[id]);
  expect(csv).not.toContain("[x]");
  expect(about).toContain("An empty cell stands for");
});

it("for tools: values are whole, shares run from 0 to 1, and a status says what is behind each that is not plain", async () => {
  const { csv, codebook } = await filesOf("tools");
  const rows = checkCsvw(csv, codebook);
  const { scope } = real.facts.answer;
  columns.forEach(({ id, value, status }) => {
    if (id === "ruc21_class") return;
    const factor = units.get(id) === "percent" ? 100 : 1;
    rows.forEach((row, at) => {
      const one = value[scope[at]!]!;
      if (Number.isNaN(one)) expect(row[id]).toBe("");
      else expect(Number(row[id]), id).toBe(one / factor);
      const words = ["", "not available", "suppressed", "estimated", "partial"][status[scope[at]!]!];
      if (status.some((each) => each !== 0)) expect(row[`${id}_status`], id).toBe(words);
      else expect(row).not.toHaveProperty(`${id}_status`);
    });
  });
  expect(rows.some((row) => Object.values(row).includes("suppressed"))).toBe(true);
});

it("for people: shares in per cent under a header that says so, rounded as on the page, [x] for none, nothing twice", async () => {
  const { csv, codebook } = await filesOf("people");
  const rows = checkCsvw(csv, codebook);
  const [first] = rows;
  expect(first).not.toHaveProperty("share_core20");
  expect(first).not.toHaveProperty("imd25_share_core20");
  const at = real.facts.answer.scope[0]!;
  const share = real.columns.get("imd25_share_core20")!.value[at]!;
  const { decimals } = indicatorOf("imd25_share_core20");
  expect(Number(first!["imd25_share_core20 (%)"])).toBe(Number((share * 100).toFixed(decimals)));
  for (const { id } of columns) {
    const { unit, decimals: most } = indicatorOf(id);
    const header = unit === "percent" || unit === "proportion" ? `${id} (%)` : id;
    const told = rows.map((row) => row[header]!).filter((cell) => cell !== "[x]" && id !== "ruc21_class");
    for (const cell of told) expect((cell.split(".")[1] ?? "").length, id).toBeLessThanOrEqual(most);
  }
});

it("a workbook for tools: another reader finds numbers or empty cells, the same flags, and every column described", async () => {
  const { facts, lsoas } = real;
  const { areas, answer, sources } = facts;
  const indicators = ids.map(SHIPPED.lookUp);
  const input = { about: aboutOf(facts), areas, lsoas, scope: answer.scope, flags, columns, indicators };
  const file = await writeXlsx(workbookSheets({ ...input, sources, form: "tools" }));
  const book = await readExcel(Buffer.from(await file.arrayBuffer()));
  const sheet = (name: string) => book.find((one) => one.sheet === name)!.data;
  const [head = [], ...body] = sheet("All areas");
  for (const id of ids.filter((one) => one !== "ruc21_class")) {
    const at = head.indexOf(id);
    for (const row of body) expect(row[at] === null || typeof row[at] === "number", id).toBe(true);
  }
  expect(body.filter((row) => row[head.indexOf("flag")] === 1)).toHaveLength(answer.areas.flagged);
  const explained = sheet("Indicators")
    .slice(1)
    .map(([id]) => id);
  expect(explained.slice(0, head.length)).toEqual(head);
});
