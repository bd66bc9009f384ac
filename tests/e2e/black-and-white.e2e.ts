import { PNG } from "pngjs";
import { expect } from "vitest";
import { test } from "./browser";

test("a brief printed in black and white, from a dark screen too, is dark on white, and its classes and flags can be told apart", async ({
  open,
}) => {
  // Tall enough for the first sheet, since paper does not scroll.
  const page = await open("?v=1&f=E54000057&x.brief=1", {
    colorScheme: "dark",
    viewport: { width: 800, height: 1600 },
  });
  await page.locator("[data-brief] svg").first().waitFor();
  await page.emulateMedia({ media: "print" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  const { data, width } = PNG.sync.read(await page.screenshot());
  const greys = Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] ?? 0);
  const white = greys.filter((grey) => grey > 250).length / greys.length;
  expect(white, "share of the sheet that is white").toBeGreaterThan(0.5);
  expect(greys.some((grey) => grey < 40)).toBe(true);
  // The key: ten classes from the darkest, each lighter than the one before by more than an eye misses.
  const middles = await page.locator('[data-brief] section svg [id$="key-strip"] rect').evaluateAll((rects) =>
    rects.slice(0, 10).map((rect) => {
      const { x, y, width: wide, height: tall } = rect.getBoundingClientRect();
      return [Math.round(x + wide / 2), Math.round(y + tall / 2)] as const;
    }),
  );
  const classes = middles.map(([x, y]) => greys[y * width + x] ?? NaN);
  expect(classes).toHaveLength(10);
  for (const [at, grey] of classes.entries())
    if (at > 0)
      expect(grey - (classes[at - 1] ?? NaN), `class ${at + 1}: ${classes.join()}`).toBeGreaterThan(5);
  // A flagged area has lines across it that no class has.
  expect(await page.locator('[data-brief] [id$="layer-flag-hatch"] path').count()).toBeGreaterThan(0);
});
