import { chromium, type Page } from "playwright-core";
import { expect, inject, test as plain } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { PANELS } from "../../src/model/view";
import { SIZES, test } from "./browser";
import { painted, withMap, type Exposed } from "./with-map";

const GM = "?v=1&f=E54000057";

/** Words that are cut where they stand: by their own box, or by what holds them. A box that scrolls cuts nothing. */
const cutWords = (page: Page): Promise<string[]> =>
  page.locator("body").evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const cut: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      let holder = node.parentElement;
      if (!node.textContent?.trim() || holder?.closest(".visually-hidden, #map, svg, style, script"))
        continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      for (; holder && holder !== body; holder = holder.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(holder);
        if (/auto|scroll/.test(overflowX + overflowY) || position === "fixed") break;
        const room = holder.getBoundingClientRect();
        const over = overflowX !== "visible" && (box.right > room.right + 1 || box.left < room.left - 1);
        const under = overflowY !== "visible" && (box.bottom > room.bottom + 3 || box.top < room.top - 3);
        if (!over && !under) continue;
        cut.push(node.textContent.trim().slice(0, 60));
        break;
      }
    }
    return cut;
  });

plain("with text twice as large nothing is cut, and no page scrolls sideways, in any view", async () => {
  const args = [...CHROMIUM_ARGS.filter((arg) => !/swiftshader|use-gl/.test(arg)), "--disable-3d-apis"];
  // The setting of the browser itself, as a person changes it.
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...args, "--blink-settings=defaultFontSize=32"],
  });
  try {
    const page = await browser.newPage({ locale: "en-GB", reducedMotion: "reduce", viewport: SIZES.laptop });
    for (const view of ["?v=1", ...PANELS.map((panel) => `${GM}&s=001059&w=${panel}`)]) {
      await page.goto(inject("url") + view);
      await page.locator("#map").first().waitFor({ state: "attached" });
      await page.waitForLoadState("networkidle");
      const [type, wide] = await page.evaluate(() => [
        parseFloat(getComputedStyle(document.documentElement).fontSize),
        document.documentElement.scrollWidth - innerWidth,
      ]);
      expect(type).toBe(32);
      expect.soft(wide, view).toBeLessThanOrEqual(0);
      expect.soft(await cutWords(page), view).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});

test("with reduced motion nothing moves by itself: no animation on the page, and the map goes to a place in one step", async ({
  open,
}) => {
  /** How many steps the map takes on its way to a district, and how many animations run meanwhile. */
  const stepsTo = async (reducedMotion: "reduce" | "no-preference"): Promise<[number, number]> => {
    const page = await open(GM, { ...withMap, size: "laptop", reducedMotion });
    await painted(page);
    await page.evaluate(() => {
      const seen = { steps: 0, running: 0 };
      Object.assign(window, { seen });
      const { map } = window as unknown as Exposed;
      map.on("move", () => {
        seen.steps++;
        seen.running = Math.max(seen.running, document.getAnimations().length);
      });
    });
    await page.getByRole("button", { name: "Back to England" }).click();
    await page.waitForFunction(() => (window as unknown as { seen: { steps: number } }).seen.steps > 0);
    await page.waitForFunction(() => !(window as unknown as Exposed).map.isMoving());
    return page.evaluate(() => {
      const { seen } = window as unknown as { seen: { steps: number; running: number } };
      return [seen.steps, seen.running];
    });
  };
  expect(await stepsTo("reduce")).toEqual([1, 0]);
  expect((await stepsTo("no-preference"))[0]).toBeGreaterThan(1);
});
