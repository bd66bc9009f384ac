import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const PROFILE = "?v=1&f=E54000057&s=000984&w=profile";

const section = (page: Page) => page.getByRole("region", { name: "What people say" });
const list = (page: Page) => page.getByRole("list", { name: "Workspaces of this browser" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function say(page: Page, words: string): Promise<void> {
  await section(page).getByRole("button", { name: "Add what people say" }).click();
  await page.getByRole("textbox", { name: "What people say, in their words" }).fill(words);
  await button(page, "Save").click();
  await section(page).locator("li p[dir=auto]", { hasText: words }).waitFor();
}

async function workspaces(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Workspace/ }).click();
  await page.getByRole("tab", { name: "Workspaces" }).click();
}

test("a partner of two places keeps each in a workspace of its own: made, open in two tabs, copied, renamed, deleted and brought back", async ({
  open,
}) => {
  const page = await open(PROFILE);
  await say(page, "Said in the first");
  await workspaces(page);
  await list(page).getByText("Open here · 1 entry of what people say").waitFor();
  await page.getByRole("textbox", { name: "Name of a new workspace" }).fill("Bolton");
  await button(page, "Make it and open it").click();
  // The page loads anew: another workspace, and nothing of the first in it.
  await page.getByRole("button", { name: "Workspace: Bolton" }).waitFor();
  await section(page).getByRole("button", { name: "Add what people say" }).waitFor();
  expect(await page.getByText("Said in the first").count()).toBe(0);
  await say(page, "Said in Bolton");

  // A second tab opens what was opened last, and turns to the first: this one stays where it is, also over a reload.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await section(other).getByText("Said in Bolton").waitFor();
  await workspaces(other);
  await button(other, "Open My workspace").click();
  await other.getByRole("button", { name: /^Workspace(?!:)/ }).waitFor();
  await section(other).getByText("Said in the first").waitFor();
  await say(other, "Said in the other tab");
  await page.reload();
  await section(page).getByText("Said in Bolton").waitFor();
  expect(await page.getByText("Said in the other tab").count()).toBe(0);

  // Copied and renamed, deleted and brought back; what each holds is said.
  await workspaces(page);
  await button(page, "Duplicate My workspace").click();
  await button(page, "Rename My workspace, copy").click();
  await page.getByRole("textbox", { name: "New name of My workspace, copy" }).fill("Rochdale");
  await button(page, "Keep the new name of My workspace, copy").click();
  await list(page)
    .getByRole("listitem")
    .filter({ hasText: "Rochdale" })
    .getByText("2 entries of what people say")
    .waitFor();
  await button(page, "Delete Rochdale").click();
  await page
    .getByRole("region", { name: "Deleted workspaces" })
    .getByText(/can be brought back until/)
    .waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await button(page, "Bring back Rochdale").click();
  await button(page, "Open Rochdale").click();
  await section(page).getByText("Said in the other tab").waitFor();
});
