import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser";
import { expectAccessible } from "./axe";
import { answerOf, readCsv } from "./app";

/** The rows of the chart on the page, saved as CSV. */
async function savedCsv(page: Page): Promise<readonly Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return readCsv(Buffer.concat(parts).toString("utf8"));
}

test("flagged areas with neither programme near: the sentence, the list and the file agree", async ({
  open,
}) => {
  const page = await open("?w=big-local&x.bl.tab=programmes", { size: "wide" });
  await page.getByRole("status").filter({ hasText: "648 of the 1,211 flagged areas in England" }).waitFor();
  await page.getByText("Neither: 648", { exact: true }).waitFor();
  const boards = page.getByRole("table", { name: /^By footprint/ });
  expect(await boards.getByRole("row").count()).toBe(37);
  const rows = await savedCsv(page);
  expect(rows).toHaveLength(1211);
  expect(rows.filter((row) => row["Programme"] === "Neither")).toHaveLength(648);
  await expectAccessible(page);

  // The same panel: deprived households as the outcome, in words, in the link, and in the file with its caveat and marks.
  await page.locator("label").getByText("Change 2011–21", { exact: true }).click();
  await page.locator("label").getByText("Deprived households", { exact: true }).click();
  await page
    .getByText(/deprived in two or more dimensions fell by 6\.7 points in England/)
    .first()
    .waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("x.bl.outcome")).toBe("households");
  const changes = await savedCsv(page);
  expect(changes).toHaveLength(6);
  expect(changes[0]?.["Change, points"]).toMatch(/^-6\.7/);
  expect(changes[1]?.["Areas estimated in 2011 (split or merged since)"]).toBe("15");
  expect(Object.values(changes[0] ?? {}).join()).toContain("taken in the pandemic: furlough");
});

test("the places of Pride in Place: towns and neighbourhoods, those here first, and on the map", async ({
  open,
}) => {
  const page = await open("?f=E54000057&w=big-local&x.bl.tab=pride", { size: "wide" });
  await page
    .getByRole("status")
    .filter({ hasText: /^244 of 244 places\. The \d+ in NHS Greater/ })
    .waitFor();
  await page
    .getByRole("img", {
      name: /151 of the 186 neighbourhoods have a Core20 majority; 35 do not, and 21 of those/,
    })
    .waitFor();
  await page.getByText("The 35 that the default rule does not flag, and why").click();
  await page
    .getByText(/nobody lives in the most deprived fifth of small areas/)
    .first()
    .waitFor();
  await page.locator("label").getByText("58 towns", { exact: true }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^58 of 244 places/ })
    .waitFor();
  await page.getByRole("button", { name: "Show the selected MSOAs on the map" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("i")).toBe("pride_in_place");
  await expectAccessible(page);
});

test("a rule that leaves out areas of Pride in Place says so and answers as the panel does", async ({
  open,
}) => {
  const page = await open("?w=rule&r=all.s20-50.nopip");
  // 1,211 less the 151 that were selected.
  expect(await answerOf(page, "England")).toMatch(/^1,060 of 6,856 areas/);
  await page
    .getByText(/and no selection for Pride in Place/)
    .first()
    .waitFor();
});
