import { PANELS } from "../../src/model/view";
import { answerOf, mapDrawn } from "./app";
import { expectAccessible } from "./axe";
import { SIZES, test } from "./browser";
import { chromium, type Page } from "playwright-core";
import { expect, inject, test as plain } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";

const VIEWS = PANELS.map((panel) => `?v=1&f=E54000057&w=${panel}`);

for (const view of ["", ...VIEWS]) {
  for (const [size, colorScheme] of [
    ["laptop", "light"],
    ["phone", "dark"],
  ] as const) {
    test(`axe finds nothing in ${view || "England"} at ${SIZES[size].width} px, ${colorScheme}`, async ({
      open,
    }) => {
      const page = await open(view, { size, colorScheme });
      if (view === "") await answerOf(page, "England");
      await mapDrawn(page);
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
    });
  }
}

for (const view of ["", ...VIEWS]) {
  test(`nothing is cut or scrolls sideways in ${view || "England"} at 320 px (400% zoom of 1280)`, async ({
    open,
  }) => {
    const page = await open(view, { viewport: { width: 320, height: 640 } });
    await mapDrawn(page);
    await page.waitForLoadState("networkidle");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test("the brief scrolls one way at 320 px: words keep to its width, and a wide table scrolls inside its sheet", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&p=E08000001&x.brief=1&x.brief.areas=000988", {
    viewport: { width: 320, height: 640 },
  });
  await page.locator("[data-brief] svg").first().waitFor();
  const view = page.locator("[data-brief]");
  expect(await view.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const wide = await view
    .locator("p, h1, h2, header, figure, input, button")
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().right > 320).map(({ textContent }) => textContent),
    );
  expect(wide).toEqual([]);
  await expectAccessible(page);
});

const GM = "?v=1&f=E54000057";
/** A footprint with one of the longest names, for charts. */
const LONG = "?v=1&f=E54000050";
/** The parts of the views, which a link opens: without the map, so that a page takes two seconds and not ten. */
const PARTS = [
  `${GM}&p=E08000003&s=001059`,
  ...["why", "two", "stability", "patches", "trade-off", "overlap"].map(
    (tab) => `${GM}&s=001059&w=rule&x.rule.tab=${tab}`,
  ),
  `${GM}&w=spatial&x.cluster=gi-star.imd25_average_score.0.1.bh.5`,
  `${GM}&s=001059&w=profile`,
  `${GM}&s=001059.001060&w=profile`,
  `${GM}&p=E08000003&w=profile`,
  ...["places", "since", "distribution", "relation"].map((tab) => `${LONG}&w=compare&x.compare.tab=${tab}`),
  ...["reach", "health", "health&x.bl.outcome=households", "pride", "programmes", "budget"].map(
    (tab) => `${LONG}&w=big-local&x.bl.tab=${tab}`,
  ),
  ...["formulas", "limits", "words", "files", "site"].map((tab) => `${GM}&w=methods&x.methods.tab=${tab}`),
  `${GM}&w=learn&x.learn.view=pilots`,
  ...["counts", "listened"].map((tab) => `${GM}&w=voice&x.voice.tab=${tab}`),
  `${GM}&x.frame=16:9`,
  `${GM}&x.brief=1`,
];

/** What a table must have for those who do not see it: a caption, and headings that say what they head. */
const poorTables = (page: Page): Promise<string[]> =>
  page.locator("table").evaluateAll((tables) =>
    (tables as HTMLTableElement[])
      .filter((table) => {
        const rows = table.tBodies[0]?.rows.length ?? 0;
        const heads = (scope: string): boolean => table.querySelector(`th[scope=${scope}]`) !== null;
        return !table.caption || !heads("col") || (rows > 0 && !heads("row"));
      })
      .map((table) => table.textContent.slice(0, 80)),
  );

plain(
  "axe finds nothing in any part of a view, in both themes, and every table says what it holds",
  { timeout: 400_000 },
  async () => {
    const args = [...CHROMIUM_ARGS.filter((arg) => !/swiftshader|use-gl/.test(arg)), "--disable-3d-apis"];
    const browser = await chromium.launch({ executablePath: ensureChromium(), args });
    try {
      const page = await browser.newPage({ locale: "en-GB", reducedMotion: "reduce" });
      for (const part of PARTS) {
        await page.setViewportSize(SIZES.laptop);
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(inject("url") + part);
        // A busy machine may be quiet on the network before the first view stands.
        await page.locator("#map, #layer-areas, [data-brief] svg").first().waitFor({ state: "attached" });
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        expect(await poorTables(page), part).toEqual([]);
        await page.setViewportSize(SIZES.phone);
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page);
      }
    } finally {
      await browser.close();
    }
  },
);
