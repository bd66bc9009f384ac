/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { SHIPPED } from "../../src/config/catalogue";
import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadIndicator, loadServices } from "../../src/data";
import { networksInWorkbook } from "../../src/readings/networks/networks-in-workbook";
import { writeCsv } from "../../src/export/csv";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import { GROUPS } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { aboutOf } from "../../src/panels/export/about-of";
import type { Order } from "../../src/panels/export/order";
import { listOf } from "../../src/panels/export/pack-list";
import { columnIds } from "../../src/panels/export/chosen-columns";
import { sizeOf } from "../../src/panels/export/size-of";
import { spatialFile } from "../../src/panels/export/spatial-file";
import { realFacts } from "./real-facts";

const read = readFromDir("public/data");

it.each([
  ["a city's board, main figures", "E54000057", [], "people"],
  ["a city's board, main figures", "E54000057", [], "tools"],
  ["a rural board, every figure", "E54000036", GROUPS, "people"],
  ["a rural board, every figure", "E54000036", GROUPS, "tools"],
] as const)(
  "sizes said before a file is made are about those of the file: %s (%s, %s, %s)",
  async (_, footprint, groups, form) => {
    const { facts, lsoas, detail, neighbours } = await realFacts(footprint);
    const { areas, answer, sources } = facts;
    const ids = columnIds(SHIPPED, groups, []);
    const columns = await Promise.all(ids.map(async (id) => (await loadIndicator(read, id, areas)).msoa21));
    const core20 = columns.find(({ id }) => id === "imd25_share_core20")!;
    const flags = { verdict: answer.verdict, pocket: answer.pocket, core20 };
    const indicators = ids.map(SHIPPED.lookUp);
    const sheets = workbookSheets({
      ...{ about: aboutOf(facts), areas, lsoas, scope: answer.scope, form },
      ...{ flags, columns, indicators, sources },
      networks: networksInWorkbook(areas, answer, await loadServices(read)),
    });
    const msoas = [...answer.scope];
    const order = { facts, form, msoas, ids, lsoas, geometry: detail!, neighbours, list: "all" } as const;
    const flagged = msoas.filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
    const made = (one: Order): number => {
      const { table } = listOf(one, columns, flags);
      return Buffer.byteLength(
        one.format === "csv" ? writeCsv(table, form === "tools" ? "" : "[x]") : spatialFile(one, table),
      );
    };
    const orders = (["csv", "geojson", "topojson"] as const).flatMap((format): Order[] => [
      { ...order, format },
      { ...order, format, msoas: flagged, list: "flagged" },
    ]);
    const pairs: [string, number, number][] = [
      ["xlsx", sizeOf({ ...order, format: "xlsx" }), (await writeXlsx(sheets)).size],
      ...orders.map((one): [string, number, number] => [
        `${one.format}, ${one.list}`,
        sizeOf(one),
        made(one),
      ]),
    ];
    for (const [format, said, made] of pairs)
      expect.soft(Math.abs(said / made - 1), `${format}: ${said} said, ${made} made`).toBeLessThan(0.1);
  },
  60_000,
);
