/**
 * Benchmark of the panels in Chromium, as JSON: the longest task of the main thread when a profile opens, when the list of
 * all 6,856 areas is sorted, when the footprints are compared, and when Test and learn works out its example, finds the areas to compare with
 * and simulates what could be seen. Medians of fresh pages; `toYardstick` divides by the
 * time in which the same page sorts 200,000 numbers, so that a busy machine can be told from a slow panel. There is
 * no WebGL: a map drawn in software would drown the panels (map.ts measures the map).
 */
import { chromium, type Browser, type Page } from "playwright-core";
import { withBuilt } from "../built";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { serveFolder } from "../server";
import { goTo, longestTask, yardstick } from "./parts/longest-task";

const ROUNDS = 3;
/** NHS Greater Manchester, and Harpurhey South & Monsall in it. */
const GM = "?v=1&f=E54000057";

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const round = (value: number): number => Number(value.toPrecision(3));

interface Case {
  readonly from: string;
  readonly measure: (page: Page) => Promise<number>;
}

const firstRow = (page: Page, name: string) => page.getByRole("region", { name }).locator("tbody tr").first();

const LEARN = `${GM}&w=learn`;
const charts = (page: Page) => page.locator(".recharts-bar-rectangle");

/** Begins a pilot of two areas that watches bad health. */
async function beginPilot(page: Page): Promise<void> {
  await goTo(page, `${LEARN}&x.learn.view=pilots&s=001053.001055`);
  await page.getByRole("textbox", { name: "Name of a new pilot" }).fill("Walks");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /Add an outcome/ }).click();
  await page.getByRole("option", { name: /General health bad or very bad/ }).click();
}
const learnTab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

const CASES: Readonly<Record<string, Case>> = {
  openProfile: {
    from: `${GM}&w=list`,
    measure: (page) =>
      longestTask(
        page,
        () => goTo(page, `${GM}&w=profile&s=001066`),
        page.getByRole("table", { name: "Similar areas, nearest first" }).locator("tbody tr").nth(9),
      ),
  },
  sortList: {
    from: "?v=1&w=list&t=all",
    measure: async (page) => {
      const head = page.getByRole("columnheader", { name: /^Area and district/ });
      const sorted = page.locator('th[aria-sort="ascending"]', { hasText: "Area and district" });
      return longestTask(page, () => head.getByRole("button").dispatchEvent("click"), sorted);
    },
  },
  compareFootprints: {
    from: "?v=1&w=list",
    measure: (page) =>
      longestTask(page, () => goTo(page, "?v=1&w=compare"), page.locator(".recharts-bar-rectangle").last()),
  },
  workedExample: {
    from: `${GM}&w=list`,
    // Its fourth chart is drawn last.
    measure: (page) =>
      longestTask(page, () => goTo(page, LEARN), page.locator("figure").nth(3).locator("svg").first()),
  },
  beginPilot: {
    from: `${GM}&w=list`,
    measure: (page) =>
      longestTask(page, () => beginPilot(page), page.getByRole("textbox", { name: "Why it should move" })),
  },
  comparators: {
    from: `${GM}&w=list`,
    measure: async (page) => {
      await beginPilot(page);
      return longestTask(page, () => learnTab(page, "Who is compared").click(), charts(page).last());
    },
  },
  canItBeSeen: {
    from: `${GM}&w=list`,
    measure: async (page) => {
      await beginPilot(page);
      return longestTask(page, () => learnTab(page, "Can it be seen?").click(), charts(page).last());
    },
  },
};

async function measured(browser: Browser, url: string, { from, measure }: Case): Promise<[number, number]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(url + from);
    await firstRow(page, "Table of areas").waitFor();
    await page.waitForLoadState("networkidle");
    const task = await measure(page);
    return [task, await yardstick(page)];
  } finally {
    await page.close();
  }
}

await withBuilt(async (dist) => {
  const app = await serveFolder({ folder: dist });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS, "--disable-3d-apis"],
  });
  const results: Record<string, object> = {};
  try {
    for (const [name, one] of Object.entries(CASES)) {
      const rounds: [number, number][] = [];
      for (let at = 0; at < ROUNDS; at++) {
        rounds.push(await measured(browser, app.url, one));
        console.error(`${name}: ${rounds.at(-1)?.map(Math.round).join(", ")} ms`);
      }
      results[name] = {
        longestTaskMilliseconds: round(median(rounds.map(([task]) => task))),
        toYardstick: round(median(rounds.map(([task, stick]) => task / stick))),
      };
    }
  } finally {
    await browser.close();
    await app.close();
  }
  console.log(JSON.stringify(results));
});
