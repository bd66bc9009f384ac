import { expect } from "vitest";
import { answerOf } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

test("a presenter saves two views with remarks, reloads, puts them in order, and steps through them by keys", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057");
  const workspace = async (): Promise<void> => {
    await page.getByRole("button", { name: "Workspace" }).click();
    await page.getByRole("dialog", { name: "Your workspace" }).waitFor();
  };
  const dialog = page.getByRole("dialog", { name: "Your workspace" });
  await workspace();
  await dialog.getByRole("textbox", { name: "Remark (optional)" }).fill("Four in ten people <b>here</b>");
  await dialog.getByRole("button", { name: "Add this view" }).click();
  await dialog.getByRole("textbox", { name: "Walkthrough" }).fill("Board, 3 December");
  await dialog.getByRole("heading", { name: "Add this view" }).click();
  await dialog.getByText("Kept.").waitFor();
  await page.goto(page.url().replace("E54000057", "E54000008"));
  await answerOf(page, "NHS Cheshire and Merseyside");
  await workspace();
  await dialog.getByRole("textbox", { name: "Title" }).fill("Our neighbours");
  await dialog.getByRole("button", { name: "Add this view" }).click();
  await dialog.getByText("Added to “Board, 3 December”.").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Move up view 2, Our neighbours" }).click();
  await dialog.getByRole("button", { name: "Move down view 1, Our neighbours" }).waitFor();
  await dialog.getByRole("tab", { name: "Kept in this browser" }).click();
  await dialog.getByText("Kept in this browser: 1 walkthrough.").waitFor();
  await dialog.getByText("Changed: walkthrough “Board, 3 December”").waitFor();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await dialog.getByRole("button", { name: "Redo" }).click();
  await dialog.getByRole("tab", { name: "Walkthroughs" }).click();
  await dialog.getByRole("button", { name: "Present" }).click();
  const said = page.getByRole("main");
  await said.getByRole("heading", { name: "Our neighbours" }).waitFor();
  await said.getByText("NHS Cheshire and Merseyside are flagged").waitFor();
  expect(await page.getByRole("navigation", { name: "Views" }).isVisible()).toBe(false);
  expect(await page.getByRole("button").count()).toBe(0);
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  // What was typed is text: the tags are letters.
  await said.getByText("Four in ten people <b>here</b>").waitFor();
  await said.getByText("NHS Greater Manchester are flagged").waitFor();
  await page.keyboard.press("ArrowRight");
  await said.getByText("2 of 2").waitFor();
  await page.keyboard.press("ArrowLeft");
  await said.getByRole("heading", { name: "Our neighbours" }).waitFor();
  await page.keyboard.press("Escape");
  await answerOf(page, "NHS Cheshire and Merseyside");
  await page.getByRole("navigation", { name: "Views" }).waitFor();
  // The brief carries it as an annex once somebody says that this was agreed.
  await page.goto(`${page.url()}&x.brief=1`);
  const brief = page.getByRole("dialog", { name: "Brief" });
  await brief.getByRole("button", { name: /A walkthrough as an annex$/ }).click();
  await page.getByRole("option", { name: "Board, 3 December (2 views)" }).click();
  const annex = page.getByRole("heading", { name: "Annex: Board, 3 December" });
  expect(await annex.count()).toBe(0);
  await brief.locator("label").getByText("It was agreed that its remarks go with this brief").click();
  await annex.waitFor();
  await expectAccessible(page);
  const steps = page.locator("section", { has: annex }).getByRole("listitem");
  expect(await steps.allInnerTexts()).toEqual([
    expect.stringMatching(/^Our neighbours\s+http:\S+f=E54000008/),
    expect.stringContaining("Four in ten people <b>here</b>"),
  ]);
});
