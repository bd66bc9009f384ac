import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf } from "./app";
import { test } from "./browser";

const GM = "NHS Greater Manchester";
/** A frame of the map, drawn on the processor, can take a second. */
const SOON = { timeout: 15_000 };

test("the page's title tells the view, the area and the scope", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&p=E08000003&s=001059&w=rule");
  await expect
    .poll(() => page.title())
    .toMatch(/^Rule · .+ · Manchester · NHS Greater Manchester · Hyperlocal$/);
  await page.getByRole("button", { name: "Programmes", exact: true }).click();
  await expect.poll(() => page.title(), SOON).toMatch(/^Programmes · /);
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
  await press(/^Add a condition/);
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page), SOON).toMatch(/^Add a condition/);
  await press("Remove condition 2");
  await page.locator('li[aria-label^="condition 1"]:focus-within').waitFor();
  await press("Undo");
  await press("Undo");
  await expect.poll(() => focused(page), SOON).toBe("Redo");
  await press("Remove condition 1");
  await expect.poll(() => focused(page), SOON).toMatch(/^Add a condition/);
  await press("Close the card");
  await expect.poll(() => focused(page), SOON).toBe("Map");
  await page.goto(`${page.url().split("?")[0] ?? ""}?v=1&f=E54000057`);
  await press("See the areas");
  await expect.poll(() => focused(page), SOON).toBe("Areas");
  await press("Back to England");
  await expect.poll(() => focused(page), SOON).not.toBe("page");
});

test("the switch turns off every single key, and a button lists them all the same", async ({ open }) => {
  const page = await open("?v=1&f=E54000057");
  await answerOf(page, GM);
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await page.keyboard.press("?");
  await keys.getByText("Single-key shortcuts on").click();
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await page.keyboard.press("m");
  await page.getByRole("button", { name: "Keyboard" }).click();
  await keys.waitFor();
  expect(await page.title()).toMatch(/^Summary/);
});

/** The open brief keeps Tab inside it, and Escape closes it. */
async function keepsTab(page: Page): Promise<void> {
  const brief = page.getByRole("dialog", { name: "Brief" });
  await brief.getByRole("checkbox").first().waitFor();
  for (let pressed = 0; pressed < 12; pressed++) {
    await page.keyboard.press("Tab");
    expect(await page.locator("#root :focus").count()).toBe(0);
  }
  await page.keyboard.press("Escape");
  await brief.waitFor({ state: "detached" });
}

test("the brief holds the focus, and Escape gives the page back", async ({ open }) => {
  const page = await open("?v=1&f=E54000057");
  await answerOf(page, GM);
  // From the dialog that offers it, which gives the page back as it closes.
  await page.getByRole("button", { name: "Download and share" }).click();
  await page.getByRole("tab", { name: "Brief" }).click();
  await page.getByRole("button", { name: "Open the brief" }).click();
  await keepsTab(page);
  // The button of the dialog that opened it, where that gave the focus back before the brief took it; else the panel.
  await expect.poll(() => focused(page), SOON).toMatch(/^(?:Download and share|panel)$/);
  await page.goto(`${page.url()}&x.brief=1`);
  await keepsTab(page);
  // Nothing on the page opened it.
  await expect.poll(() => focused(page), SOON).toBe("panel");
});

test("what is chosen stands out in forced colours", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&w=rule", { forcedColors: "active" });
  await answerOf(page, GM);
  const look = (selector: string, of: "backgroundColor" | "borderBottomColor"): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], of);
  for (const [chosen, other, of] of [
    ['nav [aria-current="page"]', "nav button:not([aria-current])", "backgroundColor"],
    ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]', "borderBottomColor"],
    ["label[data-selected]", "label:not([data-selected])", "backgroundColor"],
  ] as const)
    expect(await look(chosen, of), chosen).not.toBe(await look(other, of));
});
