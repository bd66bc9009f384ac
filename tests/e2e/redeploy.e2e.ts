import { rmSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { serveFolder } from "../../scripts/server";
import { answerOf, mapDrawn } from "./app";
import { PATIENCE, SIZES } from "./browser";
import { dataFilesOf } from "./data-folder";
import { laterVersion } from "./deploy";

const RULE_NAME = "North of the river, for Thursday";
const nameBox = (page: Page) => page.getByLabel("Name, kept in your workspace");

test("a page that is open while the site is updated goes on, says so calmly, and opens the new version with the view and what was typed", async () => {
  const dist = inject("dist");
  const later = laterVersion(dist);
  let served = await serveFolder({ folder: dist });
  const { url } = served;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: SIZES.wide, locale: "en-GB" });
    page.setDefaultTimeout(PATIENCE);
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/assets/data/")) asked.add(pathname.slice(1));
    });
    await page.goto(`${url}?f=E54000057&w=rule`);
    const answer = await answerOf(page, "NHS Greater Manchester");
    await mapDrawn(page);
    await page.getByText("Keep this rule").click();
    await nameBox(page).fill(RULE_NAME);
    await page.waitForLoadState("networkidle");

    await served.close();
    served = await serveFolder({ folder: later, port: Number(new URL(url).port) });
    // A measure that was not opened before: its file is gone, and with it the old version.
    await page.evaluate((search) => {
      history.pushState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    }, "?v=1&f=E54000057&i=le_male_2015_19&w=rule");
    const failed = page.getByRole("alert").filter({ hasText: "is not available (HTTP 404)" });
    await failed.first().waitFor();
    const notice = page.getByRole("status").filter({ hasText: "Hyperlocal has been updated" });
    await notice.waitFor();
    expect(await notice.textContent()).toContain("You can go on: what is shown stays as it is");
    expect(await answerOf(page, "NHS Greater Manchester")).toBe(answer);
    expect(await nameBox(page).inputValue()).toBe(RULE_NAME);
    await failed.first().getByRole("button", { name: "Try again" }).click();
    await failed.first().waitFor();
    const [older, newer] = [dist, later].map((folder) => new Set(dataFilesOf(folder).values()));
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((path) => !older?.has(path))).toEqual([]);

    asked.clear();
    await notice.getByRole("button", { name: "Load the new version" }).click();
    await page.locator("caption", { hasText: /^Classes of Life expectancy/ }).waitFor({ state: "attached" });
    expect(await answerOf(page, "NHS Greater Manchester")).toBe(answer);
    await nameBox(page).waitFor();
    expect(await nameBox(page).inputValue()).toBe(RULE_NAME);
    const view = new URL(page.url()).searchParams;
    expect(["f", "i", "w"].map((key) => view.get(key))).toEqual(["E54000057", "le_male_2015_19", "rule"]);
    await mapDrawn(page);
    await page.waitForLoadState("networkidle");
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((path) => !newer?.has(path))).toEqual([]);
    expect([...asked].filter((path) => older?.has(path))).toEqual([]);
    expect(await notice.count()).toBe(0);
  } finally {
    await browser.close();
    await served.close();
    rmSync(later, { recursive: true, force: true });
  }
});
