import { chromium, type Locator, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import type { Picture } from "../../src/map/flat/picture";
import { answerOf, chooseFootprint, countsOf, flag, mapDrawn, press } from "./app";
import { expectAccessible } from "./axe";
import { PATIENCE, SIZES } from "./browser";
import { watch } from "./watch";

interface Exposed {
  picture: Picture;
}

/** The colours of a square around the middle of the map, as one text. */
const middleOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [sheet] = document.querySelectorAll<HTMLCanvasElement>(".flat-sheet");
    const context = sheet?.getContext("2d");
    if (!sheet || !context) throw new Error("There is no map without WebGL on the page.");
    const { width, height } = sheet;
    return [...context.getImageData(width / 2 + 60, height / 2 - 60, 120, 120).data].join();
  });

const picked = (page: Page): readonly string[] =>
  (new URL(page.url()).searchParams.get("s") ?? "").split(".").filter(Boolean);

/** A point of the map clear of the key: its middle, moved. */
async function pointOn(map: Locator, across = 0, down = 0): Promise<{ x: number; y: number }> {
  const box = await map.boundingBox();
  if (!box) throw new Error("The map is not on the page.");
  return { x: box.x + box.width / 2 + 140 + across, y: box.y + box.height / 2 + down };
}

test("without WebGL there is still a map: drawn whole, hovered, picked, walked, and repainted by a rule", async () => {
  const args = [...CHROMIUM_ARGS.filter((arg) => !/swiftshader|use-gl/.test(arg)), "--disable-3d-apis"];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    const page = await browser.newPage({ viewport: SIZES.laptop, locale: "en-GB" });
    page.setDefaultTimeout(PATIENCE);
    const complaints = watch(page, new URL(inject("url")).origin);
    await page.addInitScript(() => {
      addEventListener("hyperlocal:flat-map", (event) => {
        (window as unknown as Exposed).picture = (event as CustomEvent<Picture>).detail;
      });
    });
    await page.goto(inject("url"));
    await mapDrawn(page);
    const region = page.getByRole("region", { name: "Map", exact: true });
    await region.getByText("A simpler map for this computer: it moves in steps.").waitFor();
    // On 700 pixels inner London has more areas than pixels; the others have one each at least.
    const painted = await page.evaluate(() => (window as unknown as Exposed).picture.areasPainted);
    expect(painted).toBeGreaterThan(6700);

    // A footprint's detail is drawn, and the answer is the command's.
    const map = page.locator(".flat-map");
    await chooseFootprint(page, "QOP", "NHS Greater Manchester");
    const { flagged, areas } = countsOf(await answerOf(page, "NHS Greater Manchester"));
    expect(flagged).toBe(flag("--footprint", "E54000057").length);
    expect(areas).toBe(353);
    await page.waitForFunction(() => (window as unknown as Exposed).picture.detailPainted);

    // A rule that asks more repaints the flags.
    const before = await middleOf(page);
    await press(page, "10% of small areas");
    await expect.poll(() => middleOf(page)).not.toBe(before);
    await press(page, "20%");
    await expect.poll(() => middleOf(page)).toBe(before);

    const point = await pointOn(map);
    await page.mouse.move(point.x, point.y);
    const tip = page.locator("[aria-hidden=true]").filter({ hasText: /people ·/ });
    await tip.waitFor();
    const name = (await tip.locator("strong").textContent()) ?? "";
    await page.mouse.click(point.x, point.y);
    await page
      .getByRole("heading", { name: name.split(",")[0] ?? name, exact: false })
      .first()
      .waitFor();
    expect(picked(page)).toHaveLength(1);
    const [first] = picked(page);

    // The keyboard walks from area to area, and moves and zooms the map.
    await page.getByRole("application", { name: "Move between areas with the arrow keys" }).focus();
    await expect
      .poll(async () => {
        await page.keyboard.press("ArrowUp");
        return picked(page).length === 1 && picked(page)[0] !== first;
      })
      .toBe(true);
    await map.focus();
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => new URL(page.url()).searchParams.get("c")).not.toBeNull();
    await page.getByRole("button", { name: "Show the whole area chosen" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("c")).toBeNull();

    await expectAccessible(page);
    // This test reads pixels back, and Chromium has advice for those who do that often.
    expect(complaints.filter((each) => !/WebGL|willReadFrequently/i.test(each))).toEqual([]);
  } finally {
    await browser.close();
  }
});
