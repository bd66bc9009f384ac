import { strFromU8, unzipSync } from "fflate";
import { buffer } from "node:stream/consumers";
import { expect } from "vitest";
import { answerOf, flag, mapDrawn, readCsv } from "./app";
import { test } from "./browser";
import { focused, tabTo } from "./keys";

const GM = "NHS Greater Manchester";

test("the main job by keyboard alone: footprint, list, card, walk over the map, shortcuts", async ({
  open,
}) => {
  const page = await open("", { size: "wide" });
  await mapDrawn(page);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the panel");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the map");
  await page.keyboard.press("Tab");
  await page.keyboard.type("greater man");
  await page.getByRole("option", { name: GM }).first().waitFor();
  const lit = () => page.evaluate(() => document.activeElement?.getAttribute("aria-activedescendant"));
  await expect.poll(lit).not.toBeNull();
  await page.keyboard.press("Enter");
  await answerOf(page, GM);

  await tabTo(page, /^Areas$/);
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Table of areas" }).waitFor();
  await tabTo(page, /E02\d{6}/);
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).not.toBe(first);
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: /^Area: / }).waitFor();

  // One stop for all rows of the list: a person gets from it to the map.
  await tabTo(page, /^Move between areas/, 20);
  const before = new URL(page.url()).searchParams.get("s");
  const live = page.locator('section[aria-label="Map"] [aria-live="polite"]').first();
  const keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"];
  await expect
    .poll(async () => {
      await page.keyboard.press(keys[0] ?? "ArrowRight");
      keys.push(keys.shift() ?? "");
      return live.textContent();
    })
    .toMatch(/people\.$/);
  expect(new URL(page.url()).searchParams.get("s")).not.toBe(before);

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  // The focus follows what a key opens, and Escape closes what is open: here the card.
  await page.keyboard.press("b");
  await expect.poll(() => focused(page)).toBe("Programmes");
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("s")).toBe(false);
  await page.keyboard.press("/");
  await page.getByRole("option", { name: GM }).first().waitFor();
});

test("the downloaded list of flagged areas holds the flag command's areas and figures", async ({ open }) => {
  const page = await open("?v=1&f=E54000057");
  await answerOf(page, GM);
  await page.getByRole("button", { name: "Download and share" }).click();
  await page.getByRole("button", { name: /Form$/ }).click();
  await page.getByRole("option", { name: /^For tools/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save \d+ areas/ }).click(),
  ]);
  const parts = unzipSync(await buffer(await file.createReadStream()));
  const [, list] = Object.entries(parts).find(([name]) => /_\d{4}-\d\d-\d\d\.csv$/.test(name)) ?? [];
  const rows = readCsv(strFromU8(list ?? new Uint8Array()));
  const said = flag("--footprint", "E54000057");
  const keep = (row: Readonly<Record<string, string>>) => [
    row.msoa21cd,
    row.imd25_average_score,
    row.imd25_share_core20,
  ];
  expect(rows.map(keep)).toEqual(said.map(keep));
});
