/**
 * Benchmark of a place partner's path in Chromium, as JSON: from opening a link to the frame, and to a saved PNG of
 * 3840 x 2160 (target: under ten seconds). Medians of fresh pages; `toMap` divides by the time in which the same link
 * draws its map, measured in turn in this run.
 */
import { chromium, type Browser, type Page } from "playwright-core";
import { withBuilt } from "../built";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { serveFolder } from "../server";
import { median } from "./parts/median";

const ROUNDS = 3;
/** Victoria Park & Longsight West in Manchester, NHS Greater Manchester. */
const LINK = "?v=1&f=E54000057&p=E08000003&s=001066";

const round = (value: number): number => Number(value.toPrecision(3));

async function onPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(120_000);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds from opening the link to the frame and to the saved file. */
const path = (browser: Browser, url: string) =>
  onPage(browser, async (page) => {
    const from = performance.now();
    await page.goto(url);
    await page.getByRole("button", { name: "Download and share" }).waitFor();
    await page.keyboard.press("f");
    const save = page.getByRole("button", { name: "Save PNG" });
    await save.waitFor();
    const frame = performance.now() - from;
    const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
    await file.path();
    return { frame, png: performance.now() - from };
  });

/** Milliseconds from opening the link to its map. */
const map = (browser: Browser, url: string) =>
  onPage(browser, async (page) => {
    const from = performance.now();
    await page.goto(url);
    await page.locator("[data-ready=true]").waitFor({ state: "attached" });
    return performance.now() - from;
  });

await withBuilt(async (dist) => {
  const app = await serveFolder({ folder: dist });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const [paths, maps]: [{ frame: number; png: number }[], number[]] = [[], []];
  try {
    for (let at = 0; at < ROUNDS; at++) {
      paths.push(await path(browser, app.url + LINK));
      maps.push(await map(browser, app.url + LINK));
    }
  } finally {
    await browser.close();
    await app.close();
  }
  const [frame, png] = [median(paths.map((one) => one.frame)), median(paths.map((one) => one.png))];
  console.log(
    JSON.stringify({
      linkToFrame: { milliseconds: round(frame), toMap: round(frame / median(maps)) },
      linkToPng: { milliseconds: round(png), toMap: round(png / median(maps)) },
    }),
  );
});
