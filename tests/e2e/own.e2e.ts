import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import writeExcel from "write-excel-file/node";
import { begin } from "../../src/workspace/change";
import { writeWorkspace } from "../../src/workspace/file/write-file";
import { newId } from "../../src/workspace/revision";
import { answerOf, countsOf, press, readCsv, rowsOf } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const GM = "NHS Greater Manchester";
const TABLE = "tests/fixtures/own/plain_msoa21.csv";

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Measure on the map/ }).click();
  await page.getByRole("button", { name: /^Your own figures/ }).click();
  await page.getByRole("dialog", { name: "Your own figures" }).waitFor();
}

/** Adds the table of talking therapies as its owner would; answers with its id in the link. */
async function addTable(page: Page): Promise<string> {
  await openDialog(page);
  await page.locator('input[type="file"][accept*=".csv"]').setInputFiles(TABLE);
  await page.getByText("353 areas (MSOAs) get a figure").waitFor();
  await page.getByRole("img", { name: "Where the figures are" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Name" }).fill("Talking therapies");
  await page.getByText("Still needed: whose figures they are and which end is worse.").waitFor();
  await page.getByRole("textbox", { name: "Whose figures" }).fill("Bolton Council");
  await press(page, "High");
  await page
    .getByRole("dialog", { name: "Your own figures" })
    .getByRole("button", { name: "Add to the map" })
    .click();
  await page.getByRole("button", { name: /^Measure on the map: Talking therapies/ }).waitFor();
  return new URL(page.url()).searchParams.get("i") ?? "";
}

test("an analyst adds a local measure: it is on the map, flags areas, stands in every view and file, and outlives a reload", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057", { size: "wide", acceptDownloads: true });
  await answerOf(page, GM);
  const id = await addTable(page);
  expect(id).toMatch(/^own_talking_therapies_[0-9a-f]{6}$/);
  const view = `?v=1&f=E54000057&i=${id}&r=all.i-${id}-20e`;
  const address = new URL(page.url());
  await page.goto(address.origin + address.pathname + view);
  const { flagged, areas } = countsOf(await answerOf(page, GM));
  // A fifth of the 353 areas with a figure, at least: ties may pass together.
  expect(flagged).toBeGreaterThanOrEqual(Math.floor(353 / 5));
  expect(flagged).toBeLessThan(areas / 3);
  for (const panel of ["list", "rule", "compare", "big-local", "spatial", "methods", "profile"]) {
    await page.goto(`${address.origin}${address.pathname}${view}&w=${panel}&s=E02000984`);
    await page.locator("#panel h2").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.getByText("could not be shown").count(), panel).toBe(0);
  }
  await press(page, "Own figures");
  await page.locator("#panel").getByText("not official statistics").waitFor();
  await page.locator("#panel").getByText("Talking therapies", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Download and share" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save \d+ areas/ }).click();
  const rows = await rowsOf(await waiting);
  expect(rows).toHaveLength(flagged);
  expect(rows.every((row) => Number(row[id]) > 0)).toBe(true);
});

test("figures are replaced by a newer file: what changes is shown and saved before it is kept, and can be taken back", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057", { size: "laptop", acceptDownloads: true });
  await answerOf(page, GM);
  const id = await addTable(page);
  const [head = "", first = "", second = "", ...rest] = readFileSync(TABLE, "utf8").trim().split(/\r?\n/);
  // The first area gets another figure, the second is gone, and City of London 001 is new.
  const [code = ""] = first.split(",");
  const newer = [head, first.replace(/,[^,]*$/, ",99.5"), ...rest, second.replace(/^[^,]*/, "E02000001")];
  await openDialog(page);
  await page.getByRole("button", { name: "Replace the figures of Talking therapies" }).click();
  await page
    .locator('input[type="file"][accept*=".csv"]')
    .setInputFiles({ name: "newer.csv", mimeType: "text/csv", buffer: Buffer.from(newer.join("\n")) });
  const changes = page.getByRole("region", { name: "What changes" });
  await changes.getByText("1 area changed, 1 new, 1 gone, 351 as before.").waitFor();
  expect(await page.getByRole("textbox", { name: "Whose figures" }).inputValue()).toBe("Bolton Council");
  await page.getByRole("textbox", { name: "Period" }).fill("2025/26");
  await changes.getByText("Period: not said → 2025/26").waitFor();
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await changes.getByRole("button", { name: "Save all changes (CSV, 3)" }).click();
  const rows = readCsv((await buffer(await (await saving).createReadStream())).toString("utf8"));
  expect(rows.map((row) => row.change).toSorted()).toEqual(["changed", "gone", "new"]);
  expect(rows.find((row) => row.msoa21cd === code)?.after).toBe("99.5");
  await page.getByRole("button", { name: "Replace the figures", exact: true }).click();
  await page.getByText("“Talking therapies” has the newer figures.").waitFor();
  await page.getByText("2025/26 · 353 areas · newer.csv").waitFor();
  await page.getByText("What they were before").click();
  await page.getByText("Period: not said → 2025/26").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Bolton Council · 353 areas · plain_msoa21.csv").first().waitFor();
  // It is the same record all along: the link to it still shows it.
  expect(new URL(page.url()).searchParams.get("i")).toBe(id);
});

test("a link to figures that are not here says which; deleted figures come back; a partner opens the file and sees the same", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057", { size: "wide" });
  await answerOf(page, GM);
  const id = await addTable(page);
  await openDialog(page);
  await page.getByRole("button", { name: "Delete Talking therapies" }).click();
  await page.getByRole("button", { name: "Bring back Talking therapies" }).click();
  await page.getByRole("button", { name: "Show Talking therapies on the map" }).waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all to a file" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^all-that-was-added-\d{4}-\d\d-\d\d\.hyperlocal$/);
  const saved = {
    name: "partner.hyperlocal",
    mimeType: "application/json",
    buffer: await buffer(await file.createReadStream()),
  };
  const other = await open(`?v=1&f=E54000057&i=${id}`, { size: "wide" });
  await other.getByText("the figures “talking therapies”, which somebody added on another machine").waitFor();
  await other.getByRole("button", { name: /^Measure on the map: Index of Multiple Deprivation/ }).waitFor();
  // The partner opens the file that was sent: what it holds is said first, and the figures are the same.
  await openDialog(other);
  const picker = other.locator('input[type="file"][accept=".hyperlocal"]');
  await picker.setInputFiles({ ...saved, buffer: saved.buffer.subarray(0, 900) });
  await other.getByText("partner.hyperlocal: The file is damaged").waitFor();
  await picker.setInputFiles(saved);
  await other.getByText("New here: talking therapies.").waitFor();
  await expectAccessible(other);
  await other.getByRole("button", { name: "Take it in" }).click();
  await other.getByRole("button", { name: "Show Talking therapies on the map" }).click();
  await other.getByRole("button", { name: /^Measure on the map: Talking therapies/ }).waitFor();
});

test("the sheet of a workbook that holds codes is found, a count and its denominator make a share, and small counts are withheld", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057", { size: "laptop" });
  const rows = [
    ["msoa21cd", "Count", "Denominator"],
    ["E02000984", 50, 200],
    ["E02000985", 3, 200],
    ["E02000986", 120, 200],
  ];
  const path = join(mkdtempSync(join(tmpdir(), "own-book-")), "book.xlsx");
  await writeExcel([
    { data: [["Read me"], ["No codes here"]], sheet: "Notes" },
    { data: rows, sheet: "Table" },
  ]).toFile(path);
  await openDialog(page);
  await page.locator('input[type="file"][accept*=".csv"]').setInputFiles(path);
  await page.getByText("3 rows on the sheet “Table”, by MSOA 2021").waitFor();
  await page.getByRole("button", { name: /Sheet$/ }).click();
  await page.getByRole("option", { name: "Notes" }).click();
  await page.getByText("Sheet “Notes”: No area codes were found.").waitFor();
  await page.getByText("3 areas (MSOAs) get a figure, from 1.5% to 60.0%.").waitFor();
  await page.getByRole("textbox", { name: "Whose figures" }).fill("Bolton Council");
  await press(page, "High");
  await page
    .getByRole("dialog", { name: "Your own figures" })
    .getByRole("button", { name: "Add to the map" })
    .click();
  const key = page.getByRole("region", { name: "Key to the map" });
  await key
    .getByText(/suppressed/i)
    .first()
    .waitFor();
  expect(await key.innerText()).not.toContain("1.5");
  // A condition on a measure begins with the one on the map where it is one's own.
  await page.getByRole("button", { name: "Rule", exact: true }).click();
  await page.getByRole("button", { name: "Add a condition" }).click();
  await page.getByRole("menuitem", { name: /^A measure in the worst part/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("r")).toMatch(/own_/);
});

test("a table that cannot be read says why, and what was pasted stays; it is read once a plan here has its names", async ({
  open,
}) => {
  const page = await open("", { size: "phone" });
  await openDialog(page);
  const box = page.getByRole("textbox", { name: /^Or paste rows/ });
  await box.fill("area,value\nBolton,12\nBury,13");
  await page.getByRole("button", { name: "Read the pasted rows" }).click();
  await page.getByText("pasted table: No area codes were found.").waitFor();
  expect(await box.inputValue()).toContain("Bolton,12");
  await expectAccessible(page);
  const plan = {
    ...{ name: "Two towns", vintage: "2026", footprint: "E54000057", place: null, note: "" },
    neighbourhoods: [
      { id: "n1", name: "Bolton", called: "", locked: false, areas: ["E02000984", "E02000985"] },
      { id: "n2", name: "Bury", called: "", locked: false, areas: ["E02001018"] },
    ],
    ...{ least: 0, most: 50000, weights: { compact: 1, alike: 0, patches: 0, networks: 0 } },
    ...{ seed: 1, acrossDistricts: false },
  };
  const record = begin("plan", `plan_${newId()}`, plan, new Date());
  await page.locator('input[type="file"][accept=".hyperlocal"]').setInputFiles({
    name: "partner.hyperlocal",
    mimeType: "application/json",
    buffer: Buffer.from(writeWorkspace(new Map([[record.id, record]]))),
  });
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("partner.hyperlocal was taken in.").waitFor();
  await box.fill("area,rate per 1000\nBolton,12\nBury,13");
  await page.getByRole("button", { name: "Read the pasted rows" }).click();
  await page.getByText("2 rows, by neighbourhood of the plan “Two towns”: 2 of its 2.").waitFor();
  await page.getByText("3 areas (MSOAs) get a figure, from 12.0 to 13.0.").waitFor();
});
