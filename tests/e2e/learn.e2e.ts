import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pilot } from "../../scripts/command/pilot-command";
import type { Protocol } from "../../src/readings/pilot/protocol";
import { press } from "./app";
import { expectAccessible } from "./axe";
import { expectTextInside } from "./chart-text";
import { test } from "./browser";
import { tabTo } from "./keys";

const HOME = "?v=1&f=E54000057&w=learn&x.learn.view=pilots";
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const close = (page: Page) => page.getByRole("dialog").getByRole("button", { name: "Close", exact: true });

/** Begins a pilot of the areas that the link picks. */
async function begin(page: Page, name: string): Promise<void> {
  await box(page, "Name of a new pilot").fill(name);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

async function watchBadHealth(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Add an outcome/ }).click();
  await page.getByRole("option", { name: /General health bad or very bad/ }).click();
}

/** The file that a button of the open document saves, as text. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  ]);
  return (await buffer(await download.createReadStream())).toString("utf8");
}

/** Counts of every area compared: pilots fall from 100 of 1,000 to 80, the others rise by what tells them apart. */
const table = (sets: Protocol["comparators"]["sets"]): string =>
  [
    "msoa21cd,before_n,before_total,after_n,after_total",
    ...sets.flatMap(([area = "", ...others]) => [
      `${area},100,1000,80,1000`,
      ...others.map((code, i) => `${code},100,1000,${100 + i},1000`),
    ]),
  ].join("\n");

test("a pilot is planned, its protocol fixed, and evaluated afterwards as the command does; a change of plan shows as one", async ({
  open,
}) => {
  const page = await open(`${HOME}&s=001053.001055`);
  await begin(page, "Walks and talks");
  await box(page, "What is it to find out?").fill("Do walks led by residents help?");
  // The page is lost while it is typed.
  await page.reload();
  expect(await box(page, "What is it to find out?").inputValue()).toBe("Do walks led by residents help?");
  await page.getByLabel("Starts on").fill("2031-04-01");
  await box(page, "What would count as what").fill("A fall of a point is better.");
  await watchBadHealth(page);
  await tab(page, "Who is compared").click();
  await page.getByRole("list", { name: "Pilot areas and their comparators" }).waitFor();
  await page.getByText(/10 areas were found among/).waitFor();
  await page
    .getByText(/^Left out of the comparators: [\d,]+ areas that would otherwise have been considered/)
    .waitFor();
  await expectAccessible(page);
  await expectTextInside(page, "who is compared");
  await tab(page, "Protocol").click();
  await page.getByRole("button", { name: "Fix the protocol" }).click();
  await page.getByText(/^Fixed on .*before the start\./).waitFor();
  await page.getByText("The plan is as it was fixed.").waitFor();
  await page.getByRole("button", { name: "Read, print or save what is fixed" }).click();
  await expectAccessible(page);
  const { comparators } = JSON.parse(await saved(page, "JSON")) as Protocol;
  expect(await saved(page, "Page (HTML)")).toContain("<h1>Protocol: Walks and talks</h1>");
  expect(await saved(page, "Word (DOCX)")).toMatch(/^PK/);
  await close(page).click();

  // What is counted afterwards comes from a table.
  await tab(page, "What came of it").click();
  await page.getByRole("textbox", { name: /^Counts by area/ }).fill(table(comparators.sets));
  await page.getByRole("button", { name: "Add these counts" }).click();
  await page.getByText("What is known.").waitFor();
  const folder = mkdtempSync(join(tmpdir(), "learn-"));
  const [counts, list] = [join(folder, "counts.csv"), join(folder, "list.csv")];
  writeFileSync(counts, table(comparators.sets));
  const pairs = comparators.sets.flatMap(([area = "", ...others]) => others.map((one) => `${area},${one}`));
  writeFileSync(list, ["pilot,comparator", ...pairs].join("\n"));
  const told = JSON.parse(
    await pilot([
      ...["--areas", comparators.sets.map(([area]) => area).join(","), "--evaluate", counts],
      ...["--comparators", list, "--format", "json"],
    ]),
  ) as { in_words: string[]; p: number };
  rmSync(folder, { recursive: true });
  await page
    .getByRole("list", { name: "What happened, day by day" })
    .getByText("The protocol was fixed")
    .waitFor();
  await page.getByText("In detail, with every choice").click();
  const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  // All but the balance, which the page tells where it is matched.
  for (const sentence of told.in_words.slice(0, -1)) expect(text).toContain(sentence);
  expect(text).toContain(`(p = ${told.p.toFixed(3)})`);
  await expectAccessible(page);
  await expectTextInside(page, "what came of it");
  await page.getByRole("button", { name: "Read, print or save what came of it" }).click();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { name: "What came of it: Walks and talks" }).waitFor();
  expect(await page.getByRole("navigation", { name: "Views" }).isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await close(page).click();

  await tab(page, "Plan").click();
  await box(page, "What would count as what").fill("Anything is better.");
  await tab(page, "Protocol").click();
  await page.getByText("The plan now differs from what was fixed, in: what would count as what.").waitFor();
  await box(page, "Why it is changed").fill("The board asked for it");
  await page.getByRole("button", { name: "Fix the change" }).click();
  await page.getByText(/changed what would count as what\. Reason: The board asked for it/).waitFor();
  await page.getByRole("button", { name: "← All pilots" }).click();
  await page.getByRole("cell", { name: "has figures of afterwards" }).waitFor();
  await expectAccessible(page);
});

test("a pilot by keyboard alone: planned, compared, fixed, logged, followed up and judged", async ({
  open,
}) => {
  const page = await open(`${HOME}&s=001053.001055`);
  const keys = page.keyboard;
  const type = async (name: RegExp, words: string): Promise<void> => {
    await tabTo(page, name, 120);
    await keys.insertText(words);
  };
  const pressed = async (name: RegExp): Promise<void> => {
    await tabTo(page, name, 120);
    await keys.press("Enter");
  };
  await box(page, "Name of a new pilot").waitFor();
  await type(/^Name of a new pilot/, "Walks");
  await keys.press("Enter");
  await page.getByRole("heading", { name: "Walks", exact: true }).waitFor();
  await type(/^What is it to find out/, "Do walks help?");
  await tabTo(page, /^Starts on/);
  await keys.type("04042031");
  await tabTo(page, /Add an outcome|Choose a measure/, 120);
  await keys.press("Enter");
  const option = page.getByRole("option", { name: /General health bad or very bad/ });
  await option.waitFor();
  await keys.type("General health bad");
  await expect.poll(() => option.evaluate((one) => one === document.activeElement)).toBe(true);
  await keys.press("Enter");
  await type(/^What would count as what/, "A fall of a point is better.");

  await tabTo(page, /^Plan$/, 120, "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.press("Enter");
  await page.getByRole("list", { name: "Pilot areas and their comparators" }).waitFor();
  await keys.press("ArrowRight");
  await keys.press("ArrowRight");
  await keys.press("Enter");
  await page.getByRole("button", { name: "Fix the protocol" }).waitFor();
  await pressed(/^Fix the protocol$/);
  await page.getByText(/^Fixed on .*before the start\./).waitFor();
  await tabTo(page, /^Read, print or save what is fixed$/, 60, "Shift+Tab");
  await keys.press("Enter");
  const paper = await page.getByRole("dialog").innerText();
  const codes = [...new Set(paper.match(/E02\d{6}/g))];
  expect(codes).toHaveLength(12);
  await keys.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);

  await tabTo(page, /^Protocol$/, 60, "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.press("Enter");
  await pressed(/^Add to the log$/);
  await type(/^What happened/, "Twelve came");
  await pressed(/^Save$/);
  await page.getByText("Saved on this machine.").waitFor();
  await tabTo(page, /^Log$/, 60, "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.press("Enter");
  const counts = codes.map(
    (code) => `${code},100,1000,${code < "E02001056" && code > "E02001052" ? 80 : 101},1000`,
  );
  await type(/^Counts by area/, ["msoa21cd,before_n,before_total,after_n,after_total", ...counts].join("\n"));
  await pressed(/^Add these counts$/);
  await page.getByText("What is known.").waitFor();
});

test("one area and five comparators can show nothing: that is said before it starts, with what it can teach", async ({
  open,
}) => {
  const page = await open(`${HOME}&s=001053`);
  await begin(page, "Too small to tell");
  await watchBadHealth(page);
  await tab(page, "Can it be seen?").click();
  // What takes long can be stopped, and begun again.
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.getByRole("button", { name: "Simulating pilots without effect: start again" }).click();
  await page.getByText("no figure would show a change that can be expected of a pilot").waitFor();
  await page.getByText(/p cannot be below 1\/6/).waitFor();
  await page.getByText("Who came, how often, who did not, and what kept them away.").waitFor();
  await expectAccessible(page);
  await expectTextInside(page, "what could be seen");

  // It takes more areas: a patch comes with all of its own.
  await tab(page, "Plan").click();
  await page.getByText("Add a patch, a neighbourhood or a saved set").click();
  await page.getByRole("button", { name: /Add the areas of/ }).click();
  const patch = page.getByRole("option", { name: /^Patch around / }).first();
  const size = Number(/\((\d+) areas\)/.exec((await patch.textContent()) ?? "")?.[1]);
  expect(size).toBeGreaterThan(1);
  await patch.click();
  await page
    .getByText(new RegExp(`^(${size}|${size + 1}) areas with`))
    .first()
    .waitFor();
});

test("on a phone: the log keeps each letter, communities stand first, and what looks like a person's data is said", async ({
  open,
}) => {
  const page = await open(`${HOME}&s=001053`, { size: "phone", colorScheme: "dark" });
  await begin(page, "Walks");
  await tab(page, "Log").click();
  await page.getByRole("button", { name: "Add to the log" }).click();
  await press(page, "Partners");
  await box(page, "What happened").fill("Ring 07700 900123");
  await page.reload();
  await page.getByText("This was left unsaved before").waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("alert").getByText("a telephone number (“07700 900123”)").waitFor();
  await box(page, "What happened").fill("Twelve came");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved on this machine.").waitFor();
  await page.getByRole("button", { name: "Add to the log" }).click();
  await box(page, "What surprised").fill("Nobody wanted the bus");
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("region", { name: "People who live there" }).waitFor();
  const said = page.locator("section[aria-label] p[dir=auto]");
  expect(await said.allTextContents()).toEqual(["Nobody wanted the bus", "Twelve came"]);
  await page
    .getByRole("list", { name: "What happened, day by day" })
    .getByText("Nobody wanted the bus")
    .waitFor();
});
