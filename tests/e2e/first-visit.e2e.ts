import { expect } from "vitest";
import { answerOf, mapDrawn } from "./app";
import { test } from "./browser";

test("a first visit gets one card whose questions set the view, and which stays away once closed", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057", { size: "phone" });
  await answerOf(page, "NHS Greater Manchester");
  const card = page.getByRole("complementary", { name: "New here?" });
  await card.waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await mapDrawn(page);
  /** From the bottom of the map down to the top of the card. */
  const below = async (): Promise<number> => {
    const [map, box] = await Promise.all([
      page.getByRole("region", { name: "Map", exact: true }).boundingBox(),
      card.boundingBox(),
    ]);
    return map && box ? box.y - map.y - map.height : NaN;
  };
  await expect.poll(below, { message: "the card lies under the map, not over it" }).toBeGreaterThanOrEqual(0);
  const view = () => new URL(page.url()).searchParams;
  await card.getByRole("link", { name: "Since when?" }).click();
  await expect.poll(() => view().get("i")).toBe("imd_editions_flagged_core20");
  // The answer comes into view and takes the focus.
  const since = page.locator("#since:focus");
  await since.waitFor();
  const bottom = page.viewportSize()?.height ?? 0;
  await expect
    .poll(async () => {
      const at = await since.boundingBox();
      return at !== null && at.y > 100 && at.y + at.height < bottom;
    })
    .toBe(true);
  await card.getByRole("link", { name: "Where is there no community-led work near?" }).click();
  await page.getByRole("heading", { name: "Programmes" }).waitFor();
  await page
    .getByText(/neither programme/)
    .first()
    .waitFor();
  await page.goBack();
  await card.getByRole("link", { name: "Where does deprivation concentrate here?" }).click();
  await expect.poll(() => view().get("t")).toBe("flagged");
  await page.goBack();
  await card.getByRole("button", { name: "Close for good" }).click();
  await card.waitFor({ state: "detached" });
  await page.reload();
  await answerOf(page, "NHS Greater Manchester");
  expect(await card.count()).toBe(0);
  // A name beside a figure opens its definition and source.
  await page.getByRole("button", { name: "Extent", exact: true }).click();
  await page.getByRole("heading", { name: /extent/i, level: 3 }).waitFor();
  expect(view().get("w")).toBe("methods");
});
