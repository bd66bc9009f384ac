import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mapDrawn } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const ROCHDALE = "?v=1&f=E54000057&p=E08000005&w=neighbourhoods";

const panel = (page: Page) => page.getByRole("region", { name: "Neighbourhoods", exact: true });
const table = (page: Page) => panel(page).getByRole("table", { name: /^Neighbourhoods of / });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name, exact: true });

/** The neighbourhoods as the table has them: name and people. */
const rows = (page: Page): Promise<string[]> =>
  table(page)
    .locator("tbody tr:has(th)")
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => cell.textContent)
          .join(" · "),
      ),
    );

const people = (all: readonly string[]): number =>
  all.reduce((sum, row) => sum + Number(row.split(" · ")[1]?.replaceAll(",", "")), 0);

const opener = (page: Page, at: number) => table(page).locator("button[aria-expanded]").nth(at);
/** The areas of the neighbourhood that is open which touch another. */
const edges = (page: Page) => panel(page).getByRole("button", { name: /at the edge/ });

test("a place partner builds Rochdale's neighbourhoods: suggested, two areas moved, one locked, a step undone, all there after a reload, compared with the networks, printed", async ({
  open,
}) => {
  const page = await open(ROCHDALE);
  await mapDrawn(page);
  await button(page, "New plan for Rochdale").click();
  await button(page, "Suggest").click();
  await panel(page).getByText("6 neighbourhoods are on the map").waitFor();
  await panel(page).getByText("each has 30,000 to 50,000 people").waitFor();
  const suggested = await rows(page);
  expect(suggested).toHaveLength(6);
  await expectAccessible(page);
  // Two areas, one after the other, go where they touch; what each move does is said before it is made.
  await opener(page, 0).click();
  for (const moved of ["first", "second"]) {
    await edges(page).first().click();
    const says = panel(page)
      .getByText(/people.*; way to its middle/)
      .first();
    await says.waitFor();
    await button(page, /^Move to /)
      .first()
      .click();
    await panel(page)
      .getByText(/ moved to /)
      .waitFor();
    expect(people(await rows(page)), moved).toBe(people(suggested));
  }
  const moved = await rows(page);
  expect(moved).not.toEqual(suggested);
  await panel(page).getByText("Locked: suggestions and moves leave it as it is").click();
  await expect.poll(() => rows(page)).toContainEqual(expect.stringContaining("locked"));
  const locked = await rows(page);
  // A third step is taken back.
  await button(page, "Split it in two").waitFor({ state: "detached" });
  await opener(page, 0).click();
  await opener(page, 1).click();
  await button(page, "Split it in two").click();
  await expect.poll(async () => (await rows(page)).length).toBe(7);
  await button(page, "Undo").click();
  await expect.poll(() => rows(page)).toEqual(locked);
  await page.reload();
  await mapDrawn(page);
  await expect.poll(() => rows(page)).toEqual(locked);
  // Compared with the networks of practices: how many of them it cuts, beside the networks themselves, which cut none.
  await page.getByRole("tab", { name: "Compare plans" }).click();
  const networks = page
    .getByRole("row", { name: /^Likely GP networks in more than one neighbourhood/ })
    .getByText(/^\d+ of \d+$/);
  await expect.poll(async () => (await networks.allInnerTexts())[1] ?? "").toMatch(/^0 of [1-9]/);
  expect(Number.parseInt((await networks.allInnerTexts())[0] ?? "", 10)).toBeGreaterThan(0);
  // Printed: the page of the plan has a row for each neighbourhood, as the panel has them.
  await page.getByRole("tab", { name: "Save this plan" }).click();
  const plain = page.url();
  await button(page, "Print this plan").click();
  const print = page.getByRole("button", { name: "Print or save as PDF" });
  await expect.poll(() => print.isEnabled()).toBe(true);
  await page.getByRole("heading", { name: /^Neighbourhoods: / }).waitFor();
  const paper = page
    .getByRole("table", { name: /^What each neighbourhood holds: people/ })
    .locator("tbody tr");
  expect(await paper.count()).toBe(locked.length);
  await page.evaluate(() => {
    window.print = () => {
      document.title = "printed";
    };
  });
  await print.click();
  await expect.poll(() => page.title()).toBe("printed");
  await page.goto(plain);
  await mapDrawn(page);
  await expect.poll(() => rows(page)).toEqual(locked);
  // Undo goes on from before the reload: first the split stands again, then the lock alone.
  await button(page, "Undo").click();
  await expect.poll(async () => (await rows(page)).length).toBe(7);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const address = page.url();
  await opener(page, 0).click();
  // The page is killed while a name is typed: the next one has every letter, in the box that was open.
  const box = (of: Page) => panel(of).getByRole("textbox", { name: "Name", exact: true });
  const opened = await box(page).inputValue();
  await box(page).press("End");
  await box(page).pressSequentially(" by the ca");
  await page.goto("chrome://crash").catch(() => undefined);
  const next = await page.context().newPage();
  await next.goto(address);
  await expect.poll(() => box(next).inputValue()).toBe(`${opened} by the ca`);
  await box(next).press("Enter");
  await expect.poll(() => rows(next)).toContainEqual(expect.stringContaining("by the ca"));
  // The plan is in no link: another machine is told so.
  const other = await open(new URL(address).search);
  await other.getByText("names a neighbourhood plan that is not on this machine").waitFor();
});

test("by keyboard alone a plan is made, an area moved, two exchanged, two marked to be apart and kept so, wards taken, all taken back, a plan deleted and brought back", async ({
  open,
}) => {
  const page = await open(ROCHDALE);
  const key = async (what: ReturnType<typeof button>, name = "Enter"): Promise<void> => {
    await expect.poll(() => what.isEnabled()).toBe(true);
    await what.focus();
    await page.keyboard.press(name);
  };
  await key(button(page, "New plan for Rochdale"));
  await key(button(page, "Suggest"));
  await panel(page).getByText("6 neighbourhoods are on the map").waitFor();
  const suggested = await rows(page);
  await key(opener(page, 0));
  await key(edges(page).first(), "Space");
  await key(button(page, /^Move to /).first());
  await panel(page)
    .getByText(/ moved to /)
    .waitFor();
  // The focus stands where the buttons were, not at the top of the page.
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
  expect(await rows(page)).not.toEqual(suggested);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows(page)).toEqual(suggested);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => rows(page)).not.toEqual(suggested);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows(page)).toEqual(suggested);

  // One area of each of two neighbourhoods that are open one after the other: what the exchange does is said before.
  await key(edges(page).first(), "Space");
  await key(opener(page, 0));
  await key(opener(page, 1));
  await key(edges(page).first(), "Space");
  await key(button(page, /^Exchange: .* to .*, .* to /));
  await panel(page)
    .getByText(/^Exchanged: /)
    .waitFor();
  const exchanged = await rows(page);
  expect(people(exchanged)).toBe(people(suggested));
  expect(exchanged.filter((row, at) => row !== suggested[at])).toHaveLength(2);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows(page)).toEqual(suggested);

  // Two of one neighbourhood are to be apart: the plan says that they are not, the next suggestion keeps to it.
  const members = panel(page)
    .getByRole("list", { name: /^Areas of / })
    .getByRole("button");
  await key(members.nth(0), "Space");
  await key(members.nth(1), "Space");
  await key(button(page, "Keep them apart"));
  const broken = panel(page).getByText(/^Marked to stay apart, but/);
  await broken.waitFor();
  await expectAccessible(page);
  await key(button(page, "Suggest with these settings"));
  await broken.waitFor({ state: "detached" });
  await panel(page).getByText("6 neighbourhoods are on the map").waitFor();
  const why = panel(page).getByRole("textbox", { name: /^Why/ });
  await why.focus();
  await page.keyboard.type("the railway");
  await key(button(page, /^Take away: .* stay apart/));
  await panel(page).getByText("(the railway).").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");

  await key(button(page, "Wards"));
  await panel(page)
    .getByText(/^\d+ neighbourhoods from wards \(May 2024\)/)
    .waitFor();
  const wards = await rows(page);
  expect(wards.length).toBeGreaterThan(6);
  expect(people(wards)).toBe(people(suggested));
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await rows(page)).length).toBe(6);

  // A neighbourhood's profile has its name, and the way back leads to the plan.
  if ((await button(page, "Open its profile").count()) === 0) await key(opener(page, 0));
  await key(button(page, "Open its profile"));
  await page
    .getByRole("heading", { name: /, neighbourhood of Rochdale, plan 1$/ })
    .first()
    .waitFor();
  await page.goBack();
  await key(button(page, "Delete the plan"));
  await button(page, /^Undo: bring back/).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await rows(page)).length).toBe(6);
});
