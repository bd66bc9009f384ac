import { expect } from "vitest";
import { answerOf, chooseFootprint, countsOf, flag, mapDrawn, press } from "./app";
import { test } from "./browser";

const GM = "NHS Greater Manchester";

test("an analyst picks a footprint by typing, sees its flags, and changes the rule", async ({ open }) => {
  const page = await open("", { size: "wide" });
  await mapDrawn(page);
  expect(await answerOf(page, "England")).toMatch(/^1,211 of 6,856 areas in England are flagged/);
  await chooseFootprint(page, "manch", GM);
  const byCore20 = countsOf(await answerOf(page, GM));
  expect(byCore20).toEqual({ flagged: flag("--footprint", "E54000057").length, areas: byCore20.areas });
  expect(byCore20.flagged).toBeGreaterThan(50);

  await page.getByRole("slider", { name: "are at least" }).focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
  const at60 = countsOf(await answerOf(page, GM));
  expect(at60.areas).toBe(byCore20.areas);
  expect(at60.flagged).toBeLessThan(byCore20.flagged);

  await press(page, "10% of small areas");
  const mostDeprived = countsOf(await answerOf(page, GM));
  expect(mostDeprived.flagged).toBeLessThan(at60.flagged);

  const link = page.url();
  const sentence = await answerOf(page, GM);
  await page.reload();
  expect(await answerOf(page, GM)).toBe(sentence);
  const pasted = await open(new URL(link).search);
  expect(await answerOf(pasted, GM)).toBe(sentence);
  await mapDrawn(pasted);
});

test("Back and Forward walk through the choices", async ({ open }) => {
  const page = await open();
  await answerOf(page, "England");
  await chooseFootprint(page, "QOP", GM);
  await answerOf(page, GM);
  await press(page, "2024");
  await expect.poll(() => page.url()).toContain("y=2024");
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("y=2024");
  await answerOf(page, GM);
  await page.goBack();
  await answerOf(page, "England");
  await page.goForward();
  await answerOf(page, GM);
});

test("a card says why an area is flagged, and the list and the card agree", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&w=list&t=flagged", { size: "wide" });
  const rows = flag("--footprint", "E54000057");
  await page
    .getByRole("status")
    .filter({ hasText: `${rows.length} of` })
    .waitFor();
  const table = page.getByRole("region", { name: "Table of areas" });
  const first = table.locator("tbody tr").first();
  const name = await first.getByRole("button").first().textContent();
  await first.getByRole("button").first().click();
  await expect.poll(() => page.url()).toContain("s=");
  const code = `E02${new URL(page.url()).searchParams.get("s") ?? ""}`;
  const row = rows.find((each) => each["msoa21cd"] === code);
  expect(row, `${code} is among the flagged of the command`).toBeDefined();
  expect(name).toContain(row?.["name"]);
  const card = page.getByRole("article", { name: `Area: ${row?.["name"] ?? ""}` });
  await card.waitFor();
  const share = (100 * Number(row?.["share_core20"])).toFixed(1).replace(/\.0$/, "");
  expect(await card.textContent()).toContain("Flagged");
  expect(await card.getByRole("list", { name: "The rule’s tests for this area" }).textContent()).toContain(
    share,
  );
  expect(await card.textContent()).toMatch(/Its \d small areas \(LSOAs\) by national IMD decile/);
  expect(await card.textContent()).toMatch(/Nearest Big Local area: .+ km/);
});

test("the list of all England keeps only the rows in view in the page, and scrolls to the last", async ({
  open,
}) => {
  const page = await open("?v=1&w=list");
  await page.locator("tbody tr").first().waitFor();
  expect(await page.locator("tbody tr").count()).toBeLessThan(60);
  await page
    .getByRole("region", { name: "Table of areas" })
    .evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await page.locator('tbody tr[aria-rowindex="6857"]').waitFor();
});
