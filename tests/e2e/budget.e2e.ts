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
