import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { answerOf, chooseFootprint, countsOf, flag } from "./app";
import { SIZES } from "./browser";

test("without WebGL the answer and the list work, and the map's place says why it is empty", async () => {
  const args = [...CHROMIUM_ARGS.filter((arg) => !/swiftshader|use-gl/.test(arg)), "--disable-3d-apis"];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    const page = await browser.newPage({ viewport: SIZES.laptop, locale: "en-GB" });
    await page.goto(inject("url"));
    const map = page.getByRole("region", { name: "Map", exact: true });
    await map.getByText(/WebGL/).waitFor();
    expect(await map.textContent()).toContain("The answer, the list and the downloads work without it.");
    await chooseFootprint(page, "QOP", "NHS Greater Manchester");
    const { flagged, areas } = countsOf(await answerOf(page, "NHS Greater Manchester"));
    expect(flagged).toBe(flag("--footprint", "E54000057").length);
    await page.getByRole("button", { name: "Areas", exact: true }).click();
    await page
      .getByRole("status")
      .filter({ hasText: `${areas} of ${areas} areas` })
      .waitFor();
  } finally {
    await browser.close();
  }
});
