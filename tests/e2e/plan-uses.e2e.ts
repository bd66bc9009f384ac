import type { Page } from "playwright-core";
import { expect } from "vitest";
import { rowsOf } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const LIST = "tests/fixtures/plan/council-five-mistakes.csv";
const ROCHDALE = "?v=1&f=E54000057&p=E08000005&w=neighbourhoods";

/** The cells of a table's body, row by row. */
async function cellsOf(page: Page, table: string | RegExp): Promise<string[][]> {
  const rows = page.getByRole("table", { name: table }).locator("tbody tr");
  await rows.first().waitFor();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell.firstChild?.textContent ?? "").trim())),
  );
}
const tab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();
const numberIn = (text: string | undefined): number => Number((text ?? "").replace(/[£,]/g, ""));

test("an analyst reads a council's list with five mistakes, is told of each, shares out posts and saves what the screen says", async ({
  open,
}) => {
  const page = await open(ROCHDALE, { size: "wide", acceptDownloads: true });
  await page.getByRole("button", { name: "Read a plan from a list or boundaries" }).click();
  await page.locator('input[type="file"][accept*=".geojson"]').setInputFiles(LIST);
  await page.getByText("3 neighbourhoods of 23 areas. 5 things need a look.").waitFor();
  const told = await page.getByRole("list", { name: "What was found" }).getByRole("listitem").allInnerTexts();
  expect(told.map((one) => one.replace(/\s+/g, " "))).toEqual([
    "Row 7 There is no area with the code E02099999 in England. The row was left out.",
    "Row 11 No neighbourhood is given for Wardleworth & Newbold Brow, Rochdale (E02001139). The row was left out.",
    "Rows 3 and 28 Littleborough North & Calderbook, Rochdale (E02001132) is there twice, in Pennines and Heywood. It went to Pennines, which comes first.",
    "Row 29 Ramsbottom, Bury (E02001019) is not in Rochdale. The row was left out.",
    "Not there Wardleworth & Newbold Brow, Rochdale (E02001139) and Kingsway, Rochdale (E02001143) have no neighbourhood. They are in none.",
  ]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep as a plan" }).click();

  const held = await cellsOf(page, "What each neighbourhood holds");
  // Flagged areas hold 46% of Heywood's people, 45% of Rochdale Central's and 20% of the Pennines'.
  await page.getByText("None of 3 neighbourhoods is flagged.").waitFor();
  const share = page.getByRole("textbox", { name: /people in flagged areas, at least, typed/ });
  await share.fill("40");
  await share.press("Enter");
  await page.getByText("2 of 3 neighbourhoods are flagged: Rochdale Central, Heywood.").waitFor();
  expect(held.map(([name]) => name)).toEqual(["Pennines", "Rochdale Central", "Heywood"]);
  await expectAccessible(page);

  await tab(page, "Posts or money");
  for (const [total, mix] of [
    [37, 100],
    [101, 33],
  ] as const) {
    await page.getByRole("textbox", { name: "Posts in all" }).fill(String(total));
    await page.getByRole("textbox", { name: "By need, typed" }).fill(String(mix));
    await page.keyboard.press("Enter");
    const foot = page.getByRole("table", { name: "Posts for each neighbourhood" }).locator("tfoot td");
    await expect.poll(async () => numberIn(await foot.nth(3).innerText())).toBe(total);
    const posts = await cellsOf(page, "Posts for each neighbourhood");
    expect(posts.reduce((sum, row) => sum + numberIn(row[4]), 0)).toBe(total);
    for (const row of posts) expect(Math.abs(numberIn(row[4]) - numberIn(row[3]))).toBeLessThan(1);
    expect(posts.map((row) => row[1])).toEqual(held.map((row) => row[1]));
  }
  await expectAccessible(page);

  await tab(page, "Compare plans");
  await page.getByText(/Agreement \d+%: of all pairs of people/).waitFor();
  const networks = page.getByRole("row", { name: /^Likely GP networks in more than one neighbourhood/ });
  await networks
    .getByText(/^\d+ of \d+$/)
    .first()
    .waitFor();
  await expectAccessible(page);

  await tab(page, "Save this plan");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(
    /^rochdale_.*_neighbourhoods-lookup-[0-9A-Z]{4}_council-five-mistakes_.*\.zip$/,
  );
  const rows = await rowsOf(file);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "msoa21cd",
    "neighbourhood_id",
    "neighbourhood_name",
    "plan",
    "version",
  ]);
  const areas = held.map(([name = "", , flagged = ""]) => [name, Number(/of (\d+)$/.exec(flagged)?.[1])]);
  expect(
    areas.map(([name]) => [name, rows.filter((row) => row["neighbourhood_name"] === name).length]),
  ).toEqual(areas);
  await expectAccessible(page);

  // The printed brief has a page of the plan with the same figures, and cannot be printed before it is there.
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    void page.route(/PlanPage-.*\.js$/, (route) => {
      send = () => void route.continue();
      resolve();
    });
  });
  await page.goto(`${page.url()}&x.brief=1`);
  await asked;
  await page.getByText("It can be printed when its page of the neighbourhood plan is there.").waitFor();
  const print = page.getByRole("button", { name: "Print or save as PDF" });
  expect(await print.isDisabled()).toBe(true);
  send();
  await page.getByRole("heading", { name: "Neighbourhoods: council-five-mistakes" }).waitFor();
  await expect.poll(() => print.isEnabled()).toBe(true);
  const printed = await cellsOf(page, /^What each neighbourhood holds: people/);
  expect(printed.map(([, name, people]) => [name, people])).toEqual(
    held.map(([name, people]) => [name, people]),
  );
  // A page for each neighbourhood, with its figures, once it is ticked.
  await page.getByRole("checkbox", { name: "Own page" }).first().check();
  for (const [name = ""] of held)
    await page.locator("[data-brief]").getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await expectAccessible(page);

  // One neighbourhood is chosen like a district: the answer is of its areas, and its files say so; a reload keeps it.
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("button", { name: "Summary", exact: true }).click();
  await page.getByRole("button", { name: /Place$/ }).click();
  await page.getByRole("option", { name: "Heywood" }).click();
  const [, , flagged = ""] = held.find(([name]) => name === "Heywood") ?? [];
  await page.getByText(`${flagged} areas in Heywood are flagged`).waitFor();
  await page.reload();
  await page.getByText(`${flagged} areas in Heywood are flagged`).waitFor();
  await page.getByRole("table", { name: /^Summary measures/ }).waitFor();
  await expectAccessible(page);
  const other = await open(new URL(page.url()).search);
  await other.getByText(/not on this machine, so all of Rochdale is shown/).waitFor();
  await other.getByText(/areas in Rochdale are flagged/).waitFor();

  // Recommendation 3 gives what is set aside for Heywood to Heywood, and to no other neighbourhood of the plan.
  await page.getByRole("button", { name: "Programmes", exact: true }).click();
  await page.locator("label").getByText("Investment", { exact: true }).click();
  const money = await cellsOf(page, "Pounds a year by neighbourhood: council-five-mistakes");
  const said = await page.getByText(/^For Heywood.*: £[\d,]+ now/).innerText();
  expect(money.map(([name, areas, , now]) => [name, Number(areas), now])).toEqual([
    ["Pennines", 0, "£0"],
    ["Rochdale Central", 0, "£0"],
    ["Heywood", Number(flagged.split(" of ")[0]), /: (£[\d,]+) now/.exec(said)?.[1]],
  ]);
});
