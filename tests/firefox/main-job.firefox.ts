import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, expect } from "vitest";
import { pack } from "../../scripts/command/pack-command";
import { test } from "./browser";

const root = mkdtempSync(join(tmpdir(), "hyperlocal-firefox-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Waits until the page's text holds some words. */
const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((text: string) => document.body.innerText.includes(text), {}, words);

const mapIsThere = (page: Page): Promise<unknown> =>
  page.waitForSelector('section[aria-label="Map"] [data-ready="true"] canvas');

/** The rows of the list of areas on screen, by code. */
const codesOnScreen = (page: Page): Promise<string[]> =>
  page.$$eval("[role=row], tr", (rows) => rows.flatMap((row) => /E02\d{6}/.exec(row.textContent)?.[0] ?? []));

test("footprint by typing, the answer, the map, the list, an area's profile, a rule, back, in a link", async ({
  open,
  url,
}) => {
  const page = await open(url);
  await says(page, "1,211 of 6,856 areas in England are flagged");
  await mapIsThere(page);
  const search = await page.waitForSelector('header input[role="combobox"]');
  await search?.type("greater man");
  await page.waitForFunction(() =>
    document.querySelector('header input[role="combobox"]')?.hasAttribute("aria-activedescendant"),
  );
  await page.keyboard.press("Enter");
  await says(page, "122 of 353 areas in NHS Greater Manchester are flagged");

  await page.locator("::-p-aria([name='Areas'][role='button'])").click();
  await page.waitForSelector('[aria-label="Table of areas"]');
  const [first = ""] = await codesOnScreen(page);
  expect(first).toMatch(/^E02\d{6}$/);
  await page.locator(`::-p-text(${first})`).click();
  await page.waitForSelector('article[aria-label^="Area: "]');
  await expect.poll(() => new URL(page.url()).searchParams.get("s")).toBe(first.slice("E02".length));

  await page.goto(`${url}?v=1&f=E54000057&r=worst-tenth-score`);
  await says(page, "areas in NHS Greater Manchester are flagged");
  await page.goBack();
  await page.waitForSelector('article[aria-label^="Area: "]');
});

test("one file from a disk: the answer and the map, with nothing asked of anybody", async ({ open }) => {
  await pack(["--footprint", "E54000061", "--what", "one-file", "--out", root], () => undefined);
  const [name = ""] = readdirSync(root).filter((one) => one.includes("one-file"));
  const page = await open(pathToFileURL(join(root, name)).href);
  await page.waitForFunction(() => / areas in NHS .* are flagged/.test(document.body.innerText));
  await mapIsThere(page);
});
