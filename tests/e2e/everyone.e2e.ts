import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf } from "./app";
import { test } from "./browser";

const GM = "NHS Greater Manchester";

test("the page's title tells the view, the area and the scope", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&p=E08000003&s=001059&w=rule");
  await expect
    .poll(() => page.title())
    .toMatch(/^Rule · .+ · Manchester · NHS Greater Manchester · Hyperlocal$/);
  await page.getByRole("button", { name: "Big Local", exact: true }).click();
  await expect.poll(() => page.title()).toMatch(/^Big Local · /);
});

/** What has the focus: its name, and "page" when nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "page";
    const name = element.getAttribute("aria-label") ?? element.textContent.trim();
    return element.matches("main") ? "panel" : name;
  });

test("the focus stays near when what held it goes: a condition, an undo, a card, a view", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&s=001059&w=rule");
  await answerOf(page, GM);
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await press("Add a condition");
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Add a condition");
  await press("Remove condition 2");
  await page.locator('li[aria-label^="condition 1"]:focus-within').waitFor();
  await press("Undo");
  await press("Undo");
  await expect.poll(() => focused(page)).toBe("Redo");
  await press("Remove condition 1");
  await expect.poll(() => focused(page)).toBe("Add a condition");
  await press("Close the card");
  await expect.poll(() => focused(page)).toBe("Map");
  await page.goto(`${page.url().split("?")[0] ?? ""}?v=1&f=E54000057`);
  await press("See the areas");
  await expect.poll(() => focused(page)).toBe("panel");
  await press("Back to England");
  await expect.poll(() => focused(page)).not.toBe("page");
});
