import { PANELS } from "../../src/model/view";
import { answerOf, mapDrawn } from "./app";
import { expectAccessible } from "./axe";
import { SIZES, test } from "./browser";
import { expect } from "vitest";

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
