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
  const [map, box] = await Promise.all([
    page.getByRole("region", { name: "Map", exact: true }).boundingBox(),
    card.boundingBox(),
  ]);
  expect(box?.y, "the card lies under the map, not over it").toBeGreaterThanOrEqual(
    (map?.y ?? 0) + (map?.height ?? 0),
  );
  const view = () => new URL(page.url()).searchParams;
  await card.getByRole("link", { name: "Since when?" }).click();
  await expect.poll(() => view().get("i")).toBe("imd_editions_flagged_core20");
  // The answer comes into view and takes the focus.
  const since = page.locator("#since:focus");
  await since.waitFor();
  const [at, bottom] = [await since.boundingBox(), page.viewportSize()?.height ?? 0];
  expect(at && at.y > 100 && at.y + at.height < bottom).toBe(true);
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
