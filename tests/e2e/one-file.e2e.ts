import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import type { Page } from "playwright-core";
import { answerOf, countsOf, flag, mapDrawn, rowsOf } from "./app";
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
  const context = await browser.newContext({ viewport: SIZES.wide, offline: true, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = watch(page, "null");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path).href);
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
    `${pathToFileURL(path).href}?v=1&f=${LARGEST.code}&s=${first?.["msoa21cd"]?.slice(3) ?? ""}&w=profile`,
  );
  await page
    .getByRole("heading", { name: new RegExp(first?.["name"] ?? "?") })
    .first()
    .waitFor();
  await page.getByRole("table", { name: "Similar areas, nearest first" }).getByRole("row").nth(1).waitFor();

  await page.goto(`${pathToFileURL(path).href}?v=1&f=${LARGEST.code}&w=methods&x.methods.tab=site&x.brief=1`);
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

  const asked = requests.filter(
    (url) => !/^(?:blob|data):/.test(url) && !url.startsWith(pathToFileURL(path).href),
  );
  await context.close();
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
});
