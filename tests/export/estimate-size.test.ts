/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadIndicator } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import { csvBytes, shapeBytes, workbookBytes } from "../../src/export/estimate-size";
import { geoJsonOf } from "../../src/export/geo/geojson";
import { propertiesByCode } from "../../src/export/geo/properties";
import { topoJsonOf } from "../../src/export/geo/topojson";
import { msoaTable } from "../../src/export/rows";
import { workbookSheets } from "../../src/export/workbook/sheets";
import { writeXlsx } from "../../src/export/workbook/write-xlsx";
import { GROUPS } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { aboutOf } from "../../src/panels/export/about-of";
import { columnIds } from "../../src/panels/export/chosen-columns";
import { realFacts } from "./real-facts";

const read = readFromDir("public/data");

it.each([
  ["a city's board, main figures", "E54000057", []],
  ["a rural board, every figure", "E54000036", GROUPS],
] as const)(
  "sizes said before a file is made are about those of the file: %s",
  async (_, footprint, groups) => {
    const { facts, lsoas, detail } = await realFacts(footprint);
    const { areas, answer, sources } = facts;
    const ids = columnIds(groups, []);
    const columns = await Promise.all(ids.map(async (id) => (await loadIndicator(read, id, areas)).msoa21));
    const core20 = columns.find(({ id }) => id === "imd25_share_core20")!;
    const flags = { verdict: answer.verdict, pocket: answer.pocket, core20 };
    const table = msoaTable(areas, answer.scope, columns, flags);
    const byCode = propertiesByCode(table);
    const propertiesOf = (msoa: number) => byCode.get(areas.code[msoa]!) ?? null;
    const msoas = [...answer.scope];
    const planned = { rows: msoas.length, figures: ids.length };
    const inside = [...lsoas.msoa].filter(
      (msoa) => answer.verdict[msoa] === VERDICT.yes && msoas.includes(msoa),
    );
    const sheets = workbookSheets({
      about: aboutOf(facts),
      areas,
      lsoas,
      scope: answer.scope,
      flags,
      columns,
      sources,
    });
    const text = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
    const both = { rows: msoas.length + answer.areas.flagged, figures: ids.length };
    const pairs = [
      ["csv", csvBytes(planned), Buffer.byteLength(writeCsv(table))],
      ["xlsx", workbookBytes(both, inside.length), (await writeXlsx(sheets)).size],
      ["geojson", shapeBytes("geojson", msoas, ids.length, detail!), text(geoJsonOf(detail!, propertiesOf))],
      [
        "topojson",
        shapeBytes("topojson", msoas, ids.length, detail!),
        text(topoJsonOf(detail!, { name: "msoa21", propertiesOf }, {})),
      ],
    ] as const;
    for (const [format, said, made] of pairs)
      expect(Math.abs(said / made - 1), `${format}: ${said} said, ${made} made`).toBeLessThan(0.15);
  },
  60_000,
);
