/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { SHIPPED } from "../../src/config/catalogue";
import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadIndicator } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import { msoaTable } from "../../src/export/rows";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import { GROUPS } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { aboutOf } from "../../src/panels/export/about-of";
import { columnIds } from "../../src/panels/export/chosen-columns";
import { sizeOf } from "../../src/panels/export/size-of";
import { spatialFile } from "../../src/panels/export/spatial-file";
import { realFacts } from "./real-facts";

const read = readFromDir("public/data");

it.each([
  ["a city's board, main figures", "E54000057", []],
  ["a rural board, every figure", "E54000036", GROUPS],
] as const)(
  "sizes said before a file is made are about those of the file: %s",
  async (_, footprint, groups) => {
    const { facts, lsoas, detail, neighbours } = await realFacts(footprint);
    const { areas, answer, sources } = facts;
    const ids = columnIds(SHIPPED, groups, []);
    const columns = await Promise.all(ids.map(async (id) => (await loadIndicator(read, id, areas)).msoa21));
    const core20 = columns.find(({ id }) => id === "imd25_share_core20")!;
    const flags = { verdict: answer.verdict, pocket: answer.pocket, core20 };
    const table = msoaTable(areas, answer.scope, columns, flags);
    const msoas = [...answer.scope];
    const sheets = workbookSheets({
      about: aboutOf(facts),
      areas,
      lsoas,
      scope: answer.scope,
      flags,
      columns,
      indicators: ids.map(SHIPPED.lookUp),
      sources,
    });
    const order = { facts, list: "all", msoas, ids, lsoas, geometry: detail!, neighbours } as const;
    const flagged = msoas.filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
    const few = { ...order, msoas: flagged, list: "flagged" } as const;
    const fewRows = msoaTable(areas, flagged, columns, flags);
    const spatial = (["geojson", "topojson"] as const).flatMap((format) => [
      [format, sizeOf({ ...order, format }), Buffer.byteLength(spatialFile({ ...order, format }, table))],
      [format, sizeOf({ ...few, format }), Buffer.byteLength(spatialFile({ ...few, format }, fewRows))],
    ]) as [string, number, number][];
    const pairs = [
      ["csv", sizeOf({ ...order, format: "csv" }), Buffer.byteLength(writeCsv(table))],
      ["xlsx", sizeOf({ ...order, format: "xlsx" }), (await writeXlsx(sheets)).size],
      ...spatial,
    ] as const;
    for (const [format, said, made] of pairs)
      expect(Math.abs(said / made - 1), `${format}: ${said} said, ${made} made`).toBeLessThan(0.15);
  },
  60_000,
);
