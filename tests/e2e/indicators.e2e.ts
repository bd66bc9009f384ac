import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf, chooseFootprint, countsOf, press, readCsv } from "./app";
import { test } from "./browser";

const HNY = "NHS Humber and North Yorkshire";

/** Opens the list of measures from the map's title, types, and takes the first that is left by the keyboard. */
async function chooseMeasure(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Measure on the map/ }).click();
  const search = page.getByRole("searchbox", { name: "Search the measures" });
  await search.fill(typed);
  await page.getByRole("option", { name }).first().waitFor();
  await search.press("ArrowDown");
  await search.press("Enter");
  await page.getByRole("button", { name: new RegExp(`^Measure on the map: ${name}`) }).waitFor();
}

const keyOf = (page: Page) => page.getByRole("region", { name: "Key to the map" });

/** Rows of the key's table: what each says and its number of areas. */
async function keyRows(page: Page): Promise<readonly (readonly [label: string, areas: number])[]> {
  const rows = await keyOf(page).locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const number = (await row.locator("td").last().innerText()).replaceAll(",", "");
      return [await row.locator("th").innerText(), Number(number)] as const;
    }),
  );
}

test("emergency admissions in Humber and North Yorkshire: classes, histogram, and fifths within the footprint", async ({
  open,
}) => {
  const page = await open("", { size: "wide" });
  await chooseFootprint(page, "humber", HNY);
  const { areas } = countsOf(await answerOf(page, HNY));
  await chooseMeasure(page, "emergency all causes", "Emergency admissions, all causes");
  const key = keyOf(page);
  await key.getByRole("img", { name: /^Areas by value, from \d+ to \d+/ }).waitFor();
  const breaks = (await keyRows(page)).filter(([label]) => label.includes(" to "));
  expect(breaks).toHaveLength(5);
  expect(breaks.reduce((sum, [, number]) => sum + number, 0)).toBe(areas);
  expect(await key.innerText()).toContain("Natural breaks of all England");

  await press(page, "This footprint");
  await key.getByText(`Fifths of the areas of ${HNY} only`).waitFor();
  const fifths = (await keyRows(page)).filter(([label]) => label.includes(" to "));
  expect(fifths.map(([, number]) => Math.abs(number - areas / 5) <= 2)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(fifths.map(([label]) => label)).not.toEqual(breaks.map(([label]) => label));
  expect(new URL(page.url()).searchParams.get("l")).toBe("footprint");
  expect(new URL(page.url()).searchParams.get("i")).toBe("sar_emergency_all_2015_20");

  await page.getByRole("button", { name: /^Measure on the map/ }).click();
  const options = page.getByRole("group", { name: "Recently used" }).getByRole("option");
  expect(await options.first().innerText()).toContain("Emergency admissions, all causes");
  await page.keyboard.press("Escape");
});

test("a suppressed life expectancy is shown as such, and leads to its source and its download", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000054&w=list&q=Harehills+South&s=002382");
  await chooseMeasure(page, "life expectancy women", "Life expectancy at birth, women");
  const suppressed = page.getByRole("row").filter({ hasText: "Harehills South" });
  await suppressed.getByText("suppressed").waitFor();
  const key = keyOf(page);
  // Beside the list the card folds it away.
  await key.getByRole("button", { name: "Show the key" }).click();
  await key.getByRole("row", { name: /Suppressed by the publisher.*this area/ }).waitFor();

  await key.getByRole("button", { name: "About this measure" }).click();
  const panel = page.getByRole("main");
  await panel.getByRole("heading", { name: "Data and methods" }).waitFor();
  await panel
    .getByRole("heading", { name: "Local Health: life expectancy, mortality and emergency admissions" })
    .waitFor();
  const words = await panel.innerText();
  for (const said of [
    "Office for Health Improvement and Disparities",
    "Open Government Licence v3.0",
    "2015 to 2019",
  ])
    expect(words).toContain(said);
  expect(await panel.getByRole("row", { name: /^MSOAs/ }).innerText()).toMatch(
    /6,856\s+6,837\s+178\s+0\s+19\s+0/,
  );
  expect(words).toMatch(/England\s+83\.5 years/);

  const coming = page.waitForEvent("download");
  await panel.getByRole("button", { name: /^Download this measure/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^england_all-msoas-le-female-2015-19_\d{4}-\d\d-\d\d\.csv$/);
  const rows = readCsv(await text(await download.createReadStream()));
  expect(rows).toHaveLength(6856);
  const harehills = rows.find(({ msoa21cd }) => msoa21cd === "E02002382");
  expect(harehills).toMatchObject({
    le_female_2015_19: "[x]",
    le_female_2015_19_status: "suppressed by the publisher",
  });
});

test("every tab of the methods page says what it should, and its files are there to take", async ({
  open,
}) => {
  const page = await open("?v=1&w=methods&x.methods.tab=formulas");
  const panel = page.getByRole("main");
  await panel.getByRole("heading", { name: "Getis-Ord Gi*" }).waitFor();
  // The browser sets them as formulas: a fraction is taller than a line of text.
  const height = await panel
    .locator("math")
    .first()
    .evaluate((math) => math.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(28);
  await press(page, "Limits");
  await panel.getByRole("heading", { name: "Areas that lie in two footprints" }).waitFor();
  expect(await panel.getByRole("region", { name: "Areas in two ICBs" }).locator("tbody tr").count()).toBe(14);
  await press(page, "Files");
  const href = await panel
    .getByRole("link", { name: "All measures for the ICBs of April 2026", exact: true })
    .getAttribute("href");
  const table = await page.evaluate(async (address) => (await fetch(address ?? "")).text(), href);
  expect(readCsv(table)).toHaveLength(36);
  await panel.getByRole("searchbox").fill("local-health");
  await panel.getByText(/^15 shown$|^\d\d shown$/).waitFor();
  expect(await panel.locator("tbody code").first().innerText()).toMatch(/^[0-9a-f]{64}$/);
});

test("on a phone the key is folded away and opens on request", async ({ open }) => {
  const page = await open("?v=1&f=E54000051&i=sar_emergency_all_2015_20", { size: "phone" });
  const key = keyOf(page);
  await key.getByRole("button", { name: "Show the key" }).waitFor();
  expect((await key.boundingBox())?.height).toBeLessThan(60);
  await key.getByRole("button", { name: "Show the key" }).click();
  await key.getByRole("table").waitFor();
});
