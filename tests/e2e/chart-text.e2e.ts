import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { SIZES } from "./browser";
import { expectTextInside, expectWordsInside, noteWords } from "./chart-text";

/** The board with the longest name, NHS Bath and North East Somerset, Swindon and Wiltshire. */
const BOARD = "?v=1&f=E54000040";
const ENGLAND = "?v=1";
/** Wellington South, Rockwell Green & West Buckland, the longest name of an area. */
const AREA = "?v=1&f=E54000038&s=006111";
/** Bournemouth, Christchurch and Poole, the longest name of a district. */
const DISTRICT = "?v=1&f=E54000041&p=E06000058";

/** Every view with charts, on the longest names that there are, and how many charts can be saved from it. Charts of one's own pilots: learn.e2e.ts. */
const CHARTS: readonly (readonly [link: string, charts: number])[] = [
  [`${BOARD}&w=rule&x.rule.tab=trade-off`, 1],
  [`${BOARD}&w=rule&x.rule.tab=overlap`, 1],
  [`${AREA}&w=profile`, 2],
  [`${AREA}.006112&w=profile`, 2],
  [`${DISTRICT}&w=profile`, 1],
  [`${ENGLAND}&w=compare&x.compare.tab=places`, 1],
  [`${DISTRICT}&w=compare&x.compare.tab=places`, 1],
  [`${BOARD}&w=compare&x.compare.tab=since`, 2],
  [`${BOARD}&w=compare&x.compare.tab=distribution`, 1],
  [`${BOARD}&w=compare&x.compare.tab=relation`, 1],
  ...["reach", "health", "health&x.bl.outcome=households", "pride", "programmes", "budget"].map(
    (tab) => [`${BOARD}&w=big-local&x.bl.tab=${tab}`, 1] as const,
  ),
  [`${ENGLAND}&w=big-local&x.bl.tab=programmes`, 1],
  [`${ENGLAND}&w=big-local&x.bl.tab=budget`, 1],
  [`${BOARD}&w=learn&x.learn.view=example`, 4],
];

test("no text of a chart leaves its box or lies on another, on a laptop, on a phone and in the image that is saved, with the longest names", async () => {
  const args = [...CHROMIUM_ARGS.filter((arg) => !/swiftshader|use-gl/.test(arg)), "--disable-3d-apis"];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    const page = await browser.newPage({ locale: "en-GB", reducedMotion: "reduce" });
    await noteWords(page);
    for (const [link, charts] of CHARTS) {
      await page.setViewportSize(SIZES.laptop);
      await page.goto(inject("url") + link);
      const images = page.locator("figure").getByRole("button", { name: /^PNG image: / });
      await expect.poll(() => images.count(), { message: link }).toBeGreaterThanOrEqual(charts);
      await expectTextInside(page, link);
      for (const button of await images.all()) {
        await Promise.all([page.waitForEvent("download"), button.click()]);
        await expectWordsInside(page, link);
      }
      await page.setViewportSize(SIZES.phone);
      await expectTextInside(page, `${link}, on a phone`);
    }
  } finally {
    await browser.close();
  }
});
