import type { Download, Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf, rowsOf, textsOf } from "./app";
import { test } from "./browser";
import { expectAccessible } from "./axe";

const LINCOLNSHIRE = "E54000013";
const MANCHESTER = "E54000057";

/** The list as it is filtered, saved as the button of that name offers. */
async function savedList(page: Page, button: RegExp): Promise<Download> {
  await page.getByRole("button", { name: "Download and share" }).click();
  // The list on screen is filtered, so it is what the dialog begins with.
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /The list as it is filtered now/ })
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return download;
}

test("from the summary's every edition since 2004 to the list, one area, its small areas and the file", async ({
  open,
}) => {
  const page = await open(`?f=${MANCHESTER}`);
  await answerOf(page, "NHS Greater Manchester");
  await page.getByRole("button", { name: "Compare six editions, 2004 to 2025" }).click();
  // The rule in use is the Core20 majority: by 2025 it flags what the answer says.
  await page
    .getByText(
      /^With the figures of each edition by itself, the rule chosen above flags .* and 122 in 2025; 101 in all six\.$/,
    )
    .waitFor();
  await page.getByRole("button", { name: "101 areas, see the list" }).click();
  await page.getByRole("status").filter({ hasText: "101 of 353 areas" }).waitFor();
  const table = page.getByRole("table", { name: "Areas with their flag" });
  await table
    .getByRole("cell", { name: /^All 6/ })
    .first()
    .waitFor();
  await table.getByRole("row").nth(1).getByRole("button").click();
  await page.getByRole("navigation").getByRole("button", { name: "Profile" }).click();
  await page.getByText("Every edition since 2004 flags it.").waitFor();
  await page
    .getByRole("table", { name: /^Six editions of the index/ })
    .getByRole("row", { name: /^Flagged( yes){6}$/ })
    .waitFor();
  await page.getByText(/households .* were deprived in two or more dimensions in 2021/).waitFor();
  await page
    .getByRole("table", { name: "Households by number of dimensions" })
    .getByRole("row", { name: /^All four(.*?\d\.\d%){4}/ })
    .waitFor();
  const strip = page.getByRole("table", { name: /^Tenth of each small area inside/ });
  await strip.getByRole("columnheader", { name: "2004" }).waitFor();
  expect(await strip.getByRole("row").count()).toBeGreaterThan(3);
  await page.getByRole("navigation").getByRole("button", { name: "Areas" }).click();
  await page.getByRole("status").filter({ hasText: "101 of 353 areas" }).waitFor();
  expect(await rowsOf(await savedList(page, /^Save 101 areas/))).toHaveLength(101);
});

test("flagged in 2025 and not in 2019 in NHS Lincolnshire: one area, in the list, in the link and in the file", async ({
  open,
}) => {
  const page = await open(`?f=${LINCOLNSHIRE}`);
  await answerOf(page, "NHS Lincolnshire");
  await page.getByRole("button", { name: "Compare six editions, 2004 to 2025" }).click();
  await page.getByRole("button", { name: "1 area, see the list" }).first().click();
  await page.getByRole("status").filter({ hasText: "1 of 88 areas" }).waitFor();
  await page.getByText("E02005419").waitFor();
  expect(new URL(page.url()).searchParams.get("e")).toBe("new");
  await page.reload();
  await page.getByRole("status").filter({ hasText: "1 of 88 areas" }).waitFor();
  const download = await savedList(page, /^Save 1 area/);
  expect((await rowsOf(download)).map((row) => row["msoa21cd"])).toEqual(["E02005419"]);
  const about = Object.entries(await textsOf(download)).find(([name]) => name.includes("_about"));
  expect(about?.[1]).toContain("that the edition of 2025 flags and that of 2019 did not");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show all 88" }).click();
  await page.getByRole("status").filter({ hasText: "88 of 88 areas" }).waitFor();
});

test("a rule by editions, built by hand, flags what the filter lists", async ({ open }) => {
  const page = await open(`?f=${MANCHESTER}&w=rule&r=all.e6`);
  await page
    .getByText("Areas with a Core20 majority in every edition of the index since 2004")
    .first()
    .waitFor();
  expect(await answerOf(page, "NHS Greater Manchester")).toMatch(/^101 of 353 areas/);
  await page
    .getByRole("spinbutton", { name: /six editions, typed/ })
    .or(page.getByLabel(/six editions, typed/))
    .first()
    .fill("5");
  await page.keyboard.press("Enter");
  await expect.poll(() => answerOf(page, "NHS Greater Manchester")).toMatch(/^112 of 353 areas/);
  expect(new URL(page.url()).searchParams.get("r")).toBe("all.e5");
});

test("compares courses over six editions, and where people stood in 2019; axe finds nothing", async ({
  open,
}) => {
  const page = await open(`?f=${MANCHESTER}&w=compare&x.compare.tab=since`, { size: "wide" });
  await page.getByRole("heading", { name: "Six editions of the index: Bolton" }).waitFor();
  await page.getByRole("button", { name: /^Show table.*Six editions of the index: Bolton/ }).click();
  const table = page.getByRole("table", { name: "Six editions of the index: Bolton" });
  await table.getByRole("row", { name: /^England/ }).waitFor();
  expect(await table.getByRole("row").count()).toBe(12);
  await page
    .getByRole("img", { name: /of people live in a small area of the same tenth as in 2019/ })
    .waitFor();
  await expectAccessible(page);
});
