import { SHIPPED } from "../../src/config/catalogue";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AREA_FIGURES } from "../../src/panels/export/brief/FiguresTable";
import { AreaPage } from "../../src/panels/export/brief/AreaPage";
import { PageTwo } from "../../src/panels/export/brief/PageTwo";
import { columnsFor } from "../panels/atlas";
import { VERDICT, type Rule } from "../../src/model/rule";
import { layoutFigure } from "../../src/export/image/figures";
import { numbersIn } from "../../src/export/image/numbers-in";
import type { Facts } from "../../src/panels/export/facts";
import { realFacts } from "./real-facts";

/** Markup of an area's page in a brief on its footprint. */
async function areaPage(footprint: string, code: string): Promise<string> {
  const { facts, input, neighbours, lsoas, columns } = await realFacts(footprint);
  const { areas, answer } = facts;
  return renderToStaticMarkup(
    <AreaPage
      facts={facts}
      input={input}
      neighbours={neighbours}
      msoa={areas.code.indexOf(code)}
      data={await columnsFor(areas, AREA_FIGURES)}
      lsoas={lsoas}
      context={{
        areas,
        catalogue: SHIPPED,
        columns,
        footprint: answer.scope,
        neighbours,
        permuted: new Map(),
      }}
    />,
  );
}

it("an area's page says where England is 100 and what a share is of, and no unit that its figure shows", async () => {
  const page = await areaPage("E54000057", "E02001094");
  const rowOf = (name: string) => new RegExp(`<tr><th scope="row">${name}.*?</th>`).exec(page)?.[0] ?? "";
  expect(rowOf("Emergency admissions, all causes")).toContain(">standardised ratio, England = 100<");
  expect(rowOf("Overcrowded households")).toContain(">per cent of households<");
  expect(rowOf("No qualifications")).toContain(">per cent of residents aged 16 and over<");
  expect(rowOf("Life expectancy at birth, women")).toMatch(/women <\/th>$/);
  expect(rowOf("People in income deprivation, share")).toMatch(/share <\/th>$/);
});

it("an area named as its district is named once on its page", async () => {
  const page = await areaPage("E54000029", "E02000001");
  expect(page).toContain("<h1>City of London</h1>");
  expect(page).not.toContain("City of London, City of London");
});

it("the list of a scope without flags says of how many areas it shows the first", async () => {
  const { facts, input, neighbours, permuted, columns } = await realFacts("E54000065", "E06000056");
  const scores = columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  expect(facts.answer.areas.flagged).toBe(0);
  const page = renderToStaticMarkup(
    <PageTwo
      facts={facts}
      input={input}
      neighbours={neighbours}
      permuted={permuted}
      columns={columns}
      scores={scores}
      ticked={[]}
      onTick={() => undefined}
    />,
  );
  const rows = page.match(/type="checkbox"/g)?.length ?? 0;
  expect(rows).toBeGreaterThan(9);
  expect(rows).toBeLessThanOrEqual(16);
  expect(facts.answer.scope.length).toBeGreaterThan(16);
  expect(page).toContain(
    `: the first ${rows} of ${facts.answer.scope.length}; the workbook has all</caption>`,
  );
});

it("an area's page lists its small areas as the card does, the most deprived first", async () => {
  const page = await areaPage("E54000057", "E02001094");
  const [, table = ""] = page.split("The small areas (LSOAs) inside");
  const deciles = [...table.matchAll(/>(\d+)<\/td><\/tr>/g)].map(([, decile]) => Number(decile));
  expect(deciles.length).toBeGreaterThan(3);
  expect(deciles).toEqual(deciles.toSorted((a, b) => a - b));
});

async function pageTwo(rule?: Rule): Promise<{ markup: string; facts: Facts }> {
  const made = await realFacts("E54000057", null, undefined, rule);
  const scores = made.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const markup = renderToStaticMarkup(
    <PageTwo {...made} scores={scores} ticked={[]} onTick={() => undefined} />,
  );
  return { markup, facts: made.facts };
}

it("all flagged areas are in an annex where the second page has no room for them, the same order on", async () => {
  const { markup, facts } = await pageTwo();
  const [second = "", ...annex] = markup.split("Annex: all 122 flagged areas");
  expect(second).toContain("the annex has all</caption>");
  expect(annex.length).toBeGreaterThan(1);
  const codesIn = (text: string) => [...text.matchAll(/(E02\d{6})<\/span><\/th>/g)].map(([, code]) => code);
  const listed = annex.flatMap(codesIn);
  const flagged = [...facts.answer.scope].filter((i) => facts.answer.verdict[i] === VERDICT.yes);
  expect(new Set(listed)).toEqual(new Set(flagged.map((i) => facts.areas.code[i])));
  expect(listed).toHaveLength(122);
  const first = codesIn(second);
  expect(listed.slice(0, first.length)).toEqual(first);
});

it("the list of a rule on health shows and is ordered by what the rule asks, with marks", async () => {
  const { markup, facts } = await pageTwo({
    join: "all",
    conditions: [{ kind: "indicator", indicator: "le_male_2015_19", worst: 10, lens: "england" }],
  });
  expect(markup).toContain("lowest first by");
  const years = [...markup.matchAll(/>(\d\d\.\d) years( e)?</g)].map(([, text]) => Number(text));
  expect(years.length).toBeGreaterThan(facts.answer.areas.flagged);
  const sheet = years.slice(0, 10);
  expect(sheet).toEqual(sheet.toSorted((a, b) => a - b));
});

it("the lists carry the numbers that the first map has, each beside the area that its key names", async () => {
  const real = await realFacts("E54000057");
  const scores = real.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const scene = layoutFigure(real.input, 1060, 800);
  const numbers = numbersIn(scene);
  expect(numbers.size).toBeGreaterThan(20);
  const key = scene.layers.find(({ id }) => id === "key")?.marks ?? [];
  const said = key.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])).join(" ");
  const page = renderToStaticMarkup(
    <PageTwo {...real} scores={scores} numbers={numbers} ticked={[]} onTick={() => undefined} />,
  );
  const rows = [...page.matchAll(/<span class="[^"]*mapNumber[^"]*">(\d+)<\/span> <a[^>]*>([^<]*)<\/a>/g)];
  // On the second page and again in the annex.
  expect(new Set(rows.map(([, number]) => number)).size).toBe(numbers.size);
  for (const [, number = "", name = ""] of rows)
    expect(said).toContain(`${number} ${name.replaceAll("&amp;", "&").replaceAll("&#x27;", "'")}`);
  // Said above the tables that have a number, and not above the others.
  const tables = page.split("<table>").slice(1);
  for (const table of tables) {
    const [caption = "", rest = ""] = table.split("</caption>");
    expect(caption.includes("numbers as on the map")).toBe(rest.includes("mapNumber"));
  }
  expect(tables.filter((table) => table.includes("numbers as on the map")).length).toBeLessThan(
    tables.length,
  );
  expect(page).toContain("numbers as on the map");
}, 60_000);
