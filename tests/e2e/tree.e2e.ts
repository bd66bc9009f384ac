import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf } from "./app";
import { test } from "./browser";

/** What must have a name of its own to be of use to a person who does not see it. */
const UNNAMED =
  /^ *- (?:button|link|textbox|searchbox|combobox|slider|table|region|radiogroup|checkbox)(?: \[.*)?:?$/m;

/** Reads the accessibility tree of Chromium: these come in this order, and nothing that can be used is without a name. */
async function reads(page: Page, parts: readonly string[]): Promise<void> {
  const tree = await page.locator("body").ariaSnapshot();
  let from = 0;
  for (const part of parts) {
    const at = tree.indexOf(part, from);
    expect(at, `${part}, after what comes before it, in\n${tree}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
  expect(UNNAMED.exec(tree)?.[0], tree).toBeUndefined();
}

const HEAD = [
  'link "Skip to the panel"',
  'link "Skip to the map"',
  "- banner:",
  'heading "Hyperlocal" [level=1]',
  'combobox "Footprint: type the name or NHS code of an ICB',
  'radiogroup "ICBs of"',
  'radio "April 2026" [checked]',
  'button "Workspace"',
  'button "Download and share"',
  '- navigation "Views":',
  'button "Summary"',
  'button "Areas"',
  "- main:",
];
const MAP = [
  '- region "Map":',
  'button "Zoom in"',
  'application "Move between areas with the arrow keys"',
  'region "Key to the map"',
];

test("names, roles and order in the browser's accessibility tree: answer, list, area", async ({ open }) => {
  const page = await open("?v=1&f=E54000057", { size: "wide" });
  await answerOf(page, "NHS Greater Manchester");
  await page.getByRole("region", { name: "Key to the map" }).waitFor();
  await reads(page, [
    ...HEAD,
    'heading "NHS Greater Manchester" [level=2]',
    'heading "Where does deprivation concentrate?" [level=3]',
    'status: "122 of 353 areas in NHS Greater Manchester are flagged',
    'button "See the areas"',
    'slider "are at least": "50"',
    'textbox "are at least, typed": "50"',
    'heading "How deprived is it overall?" [level=3]',
    'table "Summary measures, English Indices of Deprivation 2025',
    'columnheader "Rank of 36"',
    'rowheader "Average score overall level of deprivation"',
    ...MAP,
  ]);
  await page.getByRole("button", { name: "Areas", exact: true }).click();
  await page.getByRole("region", { name: "Table of areas" }).waitFor();
  await reads(page, [
    ...HEAD,
    'heading "Areas" [level=2]',
    'searchbox "Find by name, district or code"',
    'radio "All" [checked]',
    'region "Table of areas"',
    "columnheader",
    "row ",
    ...MAP,
  ]);
  await page.goto(`${page.url().split("?")[0]}?v=1&f=E54000057&s=001053`);
  await page.getByRole("article", { name: "Area: Harpurhey South & Monsall" }).waitFor();
  await reads(page, [
    ...HEAD,
    '- region "Map":',
    'article "Area: Harpurhey South & Monsall"',
    'heading "Harpurhey South & Monsall"',
  ]);
});
