import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { serveFolder, type Sent } from "../../scripts/server";
import { answerOf, mapDrawn } from "./app";
import { PATIENCE, SIZES } from "./browser";

/** All that a first visit transfers until nothing more comes, headers and workers included. */
const FIRST_LOAD = 900_000;

test(`a first load transfers less than ${FIRST_LOAD / 1000} kB`, async () => {
  const sent: Sent[] = [];
  const served = await serveFolder({ folder: inject("dist"), onSent: (each) => sent.push(each) });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: SIZES.wide });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(served.url);
    await answerOf(page, "England");
    await mapDrawn(page);
    await page.waitForLoadState("networkidle");
    const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
    const largest = [...sent].sort((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${bytes} ${path}`);
    expect(sent.some(({ path }) => path.includes("worker"))).toBe(true);
    expect(sent.filter(({ status }) => status !== 200)).toEqual([]);
    expect(total, `bytes in all, of which\n${largest.join("\n")}\n`).toBeLessThan(FIRST_LOAD);
    // The p of hot spots comes with the first rule, ledger or panel that needs it.
    expect(sent.filter(({ path }) => path.includes("hotspots"))).toEqual([]);
    // Charts come with the views that need them.
    const charts = /recharts|chart/i;
    expect(sent.filter(({ path }) => charts.test(path))).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
});

test("a second visit asks the site for its page and its worker alone: all else is kept under the hash of its content", async () => {
  const sent: Sent[] = [];
  const served = await serveFolder({ folder: inject("dist"), onSent: (each) => sent.push(each) });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: SIZES.laptop });
    context.setDefaultTimeout(PATIENCE);
    const visit = async (): Promise<void> => {
      const page = await context.newPage();
      await page.goto(`${served.url}?f=E54000057`);
      await answerOf(page, "NHS Greater Manchester");
      await mapDrawn(page);
      await page.waitForLoadState("networkidle");
      // Closed earlier, the page would leave the worker half installed, and the next visit would ask for it as for a new one.
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.close();
    };
    await visit();
    expect(sent.length).toBeGreaterThan(20);
    sent.length = 0;
    await visit();
    const asked = sent.map(({ path, status }) => `${status} ${path}`);
    expect(asked).toContain("304 /?f=E54000057");
    // The browser looks for a newer worker when it sees fit, perhaps after the page has closed.
    expect(asked.filter((each) => each !== "304 /?f=E54000057" && each !== "304 /offline.js")).toEqual([]);
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3000);
  } finally {
    await browser.close();
    await served.close();
  }
});
