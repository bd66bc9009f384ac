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
  await dialog.getByRole("button", { name: "Add a table of your own figures" }).click();
  await page.getByRole("dialog", { name: "Your own figures" }).waitFor();
  await page.keyboard.press("Escape");
  await workspace();
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

test("a saved rule and a saved set of areas are records of the workspace, and become steps beside views", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&s=000984.000985&w=profile");
  await page.getByLabel("Name of this set").fill("North");
  await page.getByRole("button", { name: "Keep this set" }).click();
  await page.getByRole("button", { name: "North (2 areas)" }).waitFor();
  await page.goto(new URL("?v=1&f=E54000008&w=rule&r=all.s20-30", page.url()).href);
  await page.getByText("Keep this rule").click();
  await page.getByRole("textbox", { name: "Name, kept in your workspace" }).fill("Three in ten");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Keep this rule (1 kept)").waitFor();
  await page.goto(new URL("?v=1&f=E54000008", page.url()).href);
  await answerOf(page, "NHS Cheshire and Merseyside");
  await page.getByRole("button", { name: "Workspace" }).click();
  const dialog = page.getByRole("dialog", { name: "Your workspace" });
  await dialog.getByRole("tab", { name: "Rules and sets" }).click();
  const [rules, sets] = ["Saved rules", "Saved sets of areas"].map((name) =>
    dialog.getByRole("region", { name }),
  );
  if (!rules || !sets) throw new Error("There are two lists.");
  await rules.getByText(/^Areas with 30% or more/).waitFor();
  await rules.getByRole("button", { name: "Rename the rule Three in ten" }).click();
  await rules.getByRole("textbox", { name: "New name of Three in ten" }).fill("A third");
  await rules.getByRole("button", { name: /^Keep the new name/ }).click();
  await rules.getByText("What it was before").click();
  await rules.getByText(/^Three in ten: Areas with/).waitFor();
  await sets.getByRole("button", { name: "Delete the set North" }).click();
  await expectAccessible(page);
  await sets.getByRole("button", { name: "Bring back North" }).click();
  await sets.getByText("2 areas").waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
  await dialog.getByRole("tab", { name: "Kept in this browser" }).click();
  await dialog.getByText("1 saved rule and 1 saved set of areas").waitFor();
  await dialog.getByRole("tab", { name: "Walkthroughs" }).click();
  for (const name of ["A third", "North"]) {
    await dialog.getByRole("button", { name: /What to add$/ }).click();
    await page.getByRole("option", { name }).click();
    await dialog.getByRole("heading", { name: `Add “${name}”` }).waitFor();
    await dialog.getByRole("button", { name: "Add it" }).click();
    await dialog.getByText(/^Added to/).waitFor();
  }
  await dialog.getByRole("button", { name: "Present" }).click();
  const said = page.getByRole("main");
  await said.getByRole("heading", { name: "A third" }).waitFor();
  await said.getByText("NHS Cheshire and Merseyside are flagged").waitFor();
  expect(new URL(page.url()).searchParams.get("r")).toBe("all.s20-30");
  await page.keyboard.press("ArrowRight");
  await said.getByRole("heading", { name: "North" }).waitFor();
  // The set brings its own board with it.
  await said.getByText("NHS Greater Manchester are flagged").waitFor();
  expect(new URL(page.url()).searchParams.get("s")).toBe("000984.000985");
});
