import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import type { Browser, Page } from "playwright-core";
import { answerOf, countsOf, flag, mapDrawn, rowsOf } from "./app";
import { expectAccessible } from "./axe";
import { SIZES, PATIENCE, test } from "./browser";
import { watch } from "./watch";

/** The footprint with the most small areas, so the largest file. */
const LARGEST = { code: "E54000050", name: "NHS North East and North Cumbria" };

const out = mkdtempSync(join(tmpdir(), "hyperlocal-one-file-"));
let path = "";
beforeAll(() => {
  const args = ["scripts/run.mjs", "pack", "--footprint", LARGEST.code, "--one-file", "--out", out];
  execFileSync(process.execPath, args, { stdio: "pipe" });
  path = join(out, readdirSync(out).find((name) => name.includes("_one-file_")) ?? "");
});
afterAll(() => {
  rmSync(out, { recursive: true });
});

/** A fresh browser without a network that opens a page from the disk, and what the page did that it must never do. */
async function openFile(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: SIZES.wide, offline: true, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = watch(page, "null");
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:blob|data):/.test(url) && !url.startsWith(address)) complaints.push(`request: ${url}`);
  });
  await page.goto(address);
  return { page, end: () => context.close().then(() => complaints) };
}

test("one file is under 6 MB, names itself and its sources as text, and lets nothing be asked of anybody", () => {
  const bytes = readFileSync(path);
  expect(bytes.length).toBeLessThan(6_000_000);
  const text = bytes.toString("latin1");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+';/);
  expect(policy).not.toMatch(/https?:|'self'|\*|unsafe-eval|script-src[^;]*unsafe/);
  expect(text).toMatch(
    /Hyperlocal as one file: NHS North East and North Cumbria \(E54000050\), made on \d{4}-\d\d-\d\d from data version \w+, check code \w{4}-\w{4}\./,
  );
  expect(text).toContain("Open Government Licence v3.0");
});

/** Opens a panel by its name on the rail. */
const rail = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation").getByRole("button", { name, exact: true }).click();

test("one file opens from a disk without a network and does what the site does", async ({ browser }) => {
  const address = pathToFileURL(path).href;
  const { page, end } = await openFile(browser, address);
  await mapDrawn(page);
  const flagged = flag("--footprint", LARGEST.code);
  const said = countsOf(await answerOf(page, LARGEST.name));
  expect(said.flagged).toBe(flagged.length);
  // The full detail is drawn: nothing is said to be missing.
  expect(await page.getByRole("alert").count()).toBe(0);

  await page.getByRole("button", { name: "Download and share" }).click();
  const list = page.waitForEvent("download");
  await page.getByRole("button", { name: new RegExp(`^Save ${flagged.length} areas`) }).click();
  const rows = await rowsOf(await list);
  expect(rows.map((row) => row["msoa21cd"]).sort()).toEqual(flagged.map((row) => row["msoa21cd"]).sort());
  await page.getByRole("dialog").getByRole("button", { name: /CSV/ }).click();
  await page.getByRole("option", { name: /^Excel workbook/ }).click();
  const workbook = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save workbook" }).click();
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.keyboard.press("Escape");

  await page.getByRole("slider", { name: "are at least" }).focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
  expect(countsOf(await answerOf(page, LARGEST.name)).flagged).toBeLessThan(said.flagged);
  await expect.poll(() => page.url()).toContain("r=");

  await rail(page, "Clusters");
  await page.getByRole("button", { name: "Run on all England" }).click();
  await page.getByRole("heading", { name: /^Unusual clusters of/ }).waitFor();

  const [first] = flagged;
  await page.goto(
    `${address}?v=1&f=${LARGEST.code}&s=${first?.["msoa21cd"]?.slice(3) ?? ""}&w=profile&i=census21_hh_deprived_in_1_pct`,
  );
  // What the file leaves out is said, where a link asks for it, in the profile and in the list of measures.
  await page.getByText("“Households deprived in one dimension, 2021”, which is not in this file").waitFor();
  await page.getByText("Not in this file: households by number of deprivation dimensions").waitFor();
  await page
    .getByRole("heading", { name: new RegExp(first?.["name"] ?? "?") })
    .first()
    .waitFor();
  await page.getByRole("table", { name: "Similar areas, nearest first" }).getByRole("row").nth(1).waitFor();

  await page.goto(`${address}?v=1&f=${LARGEST.code}&w=methods&x.methods.tab=site&x.brief=1`);
  await page.waitForSelector("[data-brief] svg");
  expect(await page.locator("[data-brief]").innerText()).toContain(LARGEST.name);
  await page
    .locator("[data-brief]")
    .getByRole("button", { name: "Close" })
    .or(page.getByRole("button", { name: "Close" }))
    .first()
    .click();
  await page.getByText("asks nothing of any site").waitFor();
  const licences = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save their licences and notices" }).click();
  expect((await licences).suggestedFilename()).toBe("licences.txt");

  expect(await end()).toEqual([]);
});

test("a person saves the map as one file with what they added, and whoever opens it finds it", async ({
  open,
  browser,
}) => {
  const site = await open("?v=1&f=E54000057&s=000984&w=profile");
  await site.getByRole("button", { name: "Add what people say" }).click();
  await site.getByRole("textbox", { name: "What people say, in their words" }).fill("A choir meets weekly");
  await site.getByRole("button", { name: "Save", exact: true }).click();
  await site.getByText("A choir meets weekly").first().waitFor();
  await site.getByRole("button", { name: "Download and share" }).click();
  await site.getByRole("tab", { name: "One file" }).click();
  await site.getByRole("button", { name: /^What you added yourself|leave out/ }).click();
  await site.getByRole("option", { name: "all of it" }).click();
  await site.getByText("private entries too").waitFor();
  await expectAccessible(site);
  const said = /about ([\d.]+) MB/.exec((await site.getByText(/the page fetches up to/).textContent()) ?? "");
  const saving = site.waitForEvent("download");
  await site.getByRole("button", { name: "Save as one file" }).click();
  const download = await saving;
  const name = download.suggestedFilename();
  expect(name).toMatch(
    /^nhs-greater-manchester_icb-E54000057_one-file_core20-majority_\d{4}-\d\d-\d\d\.html$/,
  );
  await download.saveAs(join(out, name));
  const size = statSync(join(out, name)).size;
  expect(size).toBeLessThan(6_000_000);
  expect(Math.abs(Number(said?.[1]) * 1e6 - size) / size).toBeLessThan(0.1);

  const { page, end } = await openFile(browser, pathToFileURL(join(out, name)).href);
  await mapDrawn(page);
  await page.getByText("A choir meets weekly").first().waitFor();
  // It says where the site is that is kept up to date, and links lead there.
  await rail(page, "Data and methods");
  await page.locator("label").getByText("This file", { exact: true }).click();
  await page.getByRole("link", { name: new URL(site.url()).origin }).waitFor();
  await page.getByRole("button", { name: "Copy link" }).waitFor();
  expect(await end()).toEqual([]);
});
