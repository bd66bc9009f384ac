/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the check at once */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { VERDICT } from "../../src/model/rule";
import { titleOf } from "../../src/readings/export/scope-words";
import { realFacts } from "../export/real-facts";
import { VIEWS } from "../export/views";
import { gdal, libreOffice, pictures, poppler, python } from "./programs";
import { saveAll } from "./save-all";

const OUT = process.env.LEAVES_OUT;
if (OUT === undefined) throw new Error("Run these checks with npm run check:leaves, which builds the app.");

/** Words of an XML without its tags, spaces as one. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");

describe.each(VIEWS)("%s", (name, view) => {
  const folder = join(OUT, name.replaceAll(" ", "-"));
  const at = (file: string): string => join(folder, file);
  let real: Awaited<ReturnType<typeof realFacts>>;
  let all: string[];
  let flagged: string[];
  let unknown: number;
  beforeAll(async () => {
    real = await realFacts(...view);
    const { areas, answer } = real.facts;
    all = [...answer.scope].map((i) => areas.code[i]!);
    flagged = [...answer.scope].filter((i) => answer.verdict[i] === VERDICT.yes).map((i) => areas.code[i]!);
    unknown = [...answer.scope].filter((i) => answer.verdict[i] === VERDICT.unknown).length;
    const browser = await chromium.connect(inject("browser"));
    try {
      const context = await browser.newContext({
        ...{
          acceptDownloads: true,
          locale: "en-GB",
          serviceWorkers: "block",
          viewport: { width: 1280, height: 720 },
        },
      });
      context.setDefaultTimeout(180_000);
      await saveAll(await context.newPage(), inject("url"), view, folder);
    } finally {
      await browser.close();
    }
  });

  it.each(["areas.geojson", "areas.topojson"])(
    "GDAL: %s has every area once, the same flags, and valid shapes",
    (file) => {
      const layer = file.endsWith("topojson") ? "msoa21" : "areas";
      const [sum] = gdal(
        at(file),
        `select count(*) n, count(distinct msoa21cd) codes, sum(ST_IsValid(geometry)) valid, sum(ST_X(ST_Centroid(geometry)) between -7 and 2 and ST_Y(ST_Centroid(geometry)) between 49.8 and 56) here from "${layer}"`,
      );
      const [n, valid] = [Number(sum!["n"]), Number(sum!["valid"])];
      expect([n, Number(sum!["codes"]), Number(sum!["here"])]).toEqual([all.length, all.length, all.length]);
      // England's overview as TopoJSON shares its arcs: 21 of its simplified shapes cross or touch themselves, as docs/exports.md says.
      expect(n - valid).toBeLessThanOrEqual(file.endsWith("topojson") && all.length === 6856 ? 21 : 0);
      const flags = gdal(at(file), `select msoa21cd from "${layer}" where flag = 1 order by 1`);
      expect(flags.map((row) => row["msoa21cd"])).toEqual(flagged.toSorted());
      const unsaid = gdal(at(file), `select count(*) n from "${layer}" where flag is null`);
      expect(Number(unsaid[0]!["n"])).toBe(unknown);
    },
  );

  it("pyarrow: the GeoParquet has the same areas and flags, figures as numbers, and says where its shapes are", () => {
    const read = python(
      at("areas.parquet"),
      `import pyarrow.parquet as pq
table = pq.read_table(file)
rows = table.select(["msoa21cd", "flag"]).to_pylist()
geo = json.loads(table.schema.metadata[b"geo"])
print(json.dumps({"codes": [r["msoa21cd"] for r in rows], "flagged": [r["msoa21cd"] for r in rows if r["flag"] == 1],
  "types": {f.name: str(f.type) for f in table.schema}, "geo": geo}))`,
    ) as { codes: string[]; flagged: string[]; types: Record<string, string>; geo: object };
    expect(read.codes.toSorted()).toEqual(all.toSorted());
    expect(read.flagged.toSorted()).toEqual(flagged.toSorted());
    expect(read.types["imd25_average_score"]).toBe("double");
    expect(read.geo).toMatchObject({ primary_column: "geometry" });
  });

  it("pandas: in the list for tools every column of figures is numbers, with the same flags and none where the data cannot say", () => {
    const read = python(
      at("tools.csv"),
      `import pandas as pd
t = pd.read_csv(file)
print(json.dumps({"rows": len(t), "flagged": list(t.loc[t.flag == 1, "msoa21cd"]), "unknown": int(t.flag.isna().sum()),
  "types": {c: str(d) for c, d in t.dtypes.items()}}))`,
    ) as { rows: number; flagged: string[]; unknown: number; types: Record<string, string> };
    expect(read.rows).toBe(all.length);
    expect(read.flagged.toSorted()).toEqual(flagged.toSorted());
    expect(read.unknown).toBe(unknown);
    const figures = Object.entries(read.types).filter(
      ([column]) =>
        real.columns.has(column) || column === "population" || column === "flag" || column === "pocket",
    );
    expect(figures.length).toBeGreaterThan(5);
    for (const [column, type] of figures) expect(type, column).toMatch(/^(?:int64|float64)$/);
  });

  it("openpyxl: the workbook has the same flags, numbers as numbers, a row for each column, and pages that print", () => {
    interface Sheet {
      readonly head: readonly string[];
      readonly rows: readonly (readonly (string | number | null)[])[];
      readonly across: string;
      readonly fit: boolean;
      readonly titles: string;
    }
    const book = python(
      at("workbook.xlsx"),
      `import openpyxl
book = openpyxl.load_workbook(file)
short = ("Flagged areas", "All areas", "Indicators")
print(json.dumps({s.title: {"head": [c.value for c in s[1]], "rows": [[c.value for c in r] for r in s.iter_rows(min_row=2)] if s.title in short else [],
  "across": s.page_setup.orientation, "fit": bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage),
  "titles": str(s.print_title_rows)} for s in book}, default=str))`,
    ) as Record<string, Sheet>;
    expect(Object.keys(book)).toEqual(expect.arrayContaining(["LSOAs of flagged areas", "Sources", "About"]));
    for (const sheet of Object.values(book))
      expect([sheet.across, sheet.fit, sheet.titles.replaceAll("$", "")]).toEqual(["landscape", true, "1:1"]);
    const { "Flagged areas": few, "All areas": every, Indicators: told } = book;
    const codes = (sheet: Sheet): string[] =>
      sheet.rows
        .map((row) => String(row[sheet.head.indexOf("msoa21cd")]))
        .filter((code) => code.startsWith("E02"));
    expect(codes(few!).toSorted()).toEqual(flagged.toSorted());
    expect(codes(every!).toSorted()).toEqual(all.toSorted());
    const explained = told!.rows.map(([id]) => id);
    expect(explained.slice(0, every!.head.length)).toEqual(every!.head);
    const tables = Object.entries(book).filter(
      ([title]) => !["About", "Indicators", "Sources"].includes(title),
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const [title, { head }] of tables) for (const id of head) expect(explained, title).toContain(id);
    const scores = every!.head.indexOf("imd25_average_score");
    for (const row of every!.rows) expect(typeof row[scores]).toBe("number");
  });

  it("poppler: the brief is A4, no word leaves its sheet, every font is inside, and all flagged areas are named and linked", () => {
    const paper = poppler(at("brief.pdf"));
    expect(paper.size).toMatch(/^59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts \(A4\)/);
    expect([paper.outside, paper.loose]).toEqual([[], []]);
    expect(paper.text).toContain(real.facts.checkCode.length > 0 ? "check code" : "");
    for (const code of flagged) expect(paper.text).toContain(code);
    const profiles = new Set(paper.links.filter((link) => link.includes("w=profile")));
    expect(profiles.size).toBeGreaterThanOrEqual(flagged.length);
    expect(paper.text.replace(/\s+/g, " ").includes("cannot say")).toBe(unknown > 0);
    pictures(at("brief.pdf"), 60);
  });

  it("LibreOffice: the slides open as three with their words, a described picture, a table, and sources in the notes", () => {
    const content = strFromU8(unzipSync(readFileSync(libreOffice(at("slides.pptx"), "odp")))["content.xml"]!);
    const slides = content.split("<draw:page ").slice(1);
    expect(slides).toHaveLength(3);
    const parts = slides.map((slide) => {
      const from = slide.indexOf("<presentation:notes");
      return { shown: slide.slice(0, from), notes: wordsOf(slide.slice(from)) };
    });
    expect(wordsOf(parts[0]!.shown)).toContain(titleOf(real.facts));
    expect(wordsOf(parts[0]!.shown)).toContain(real.input.headline.of);
    const described = wordsOf(/<svg:desc>(.*?)<\/svg:desc>/s.exec(parts[0]!.shown)?.[1] ?? "");
    expect(described).toContain(`Map of ${real.input.footprint}`);
    expect(parts[1]!.shown).toContain("<table:table-row");
    for (const { notes } of parts)
      expect(notes).toMatch(/English Indices of Deprivation 2025.*Open Government Licence/);
    pictures(libreOffice(at("slides.pptx"), "pdf"), 75);
  });

  it("Python's XML: the map as SVG is well formed, has every area, and a title and description", () => {
    const read = python(
      at("map.svg"),
      `import xml.etree.ElementTree as ET
n = "{http://www.w3.org/2000/svg}"
root = ET.parse(file).getroot()
print(json.dumps({"areas": len([p for p in root.iter(n + "path") if (p.get("id") or "").startswith("E02")]),
  "title": root.findtext(n + "title"), "desc": root.findtext(n + "desc")}))`,
    ) as { areas: number; title: string; desc: string };
    expect(read.areas).toBe(all.length);
    expect(read.title).toBe(titleOf(real.facts));
    expect(read.desc).toContain(real.input.headline.people);
    expect(statSync(at("frame.png")).size).toBeGreaterThan(100_000);
  });
});

it("a district: LibreOffice prints its workbook on some twenty pages", () => {
  const book = join(OUT, "a-district", "workbook.xlsx");
  expect(poppler(libreOffice(book, "pdf")).pages).toBeLessThanOrEqual(20);
});
