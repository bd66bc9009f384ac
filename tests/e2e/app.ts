import { execFileSync } from "node:child_process";
import Papa from "papaparse";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the map has drawn its first picture at a real size. */
export async function mapDrawn(page: Page): Promise<void> {
  const canvas = page.locator('section[aria-label="Map"] [data-ready="true"] canvas').first();
  await canvas.waitFor({ state: "visible" });
}

/** The answer sentence, once it speaks of `scope` ("NHS Greater Manchester"). */
export async function answerOf(page: Page, scope: string): Promise<string> {
  const sentence = page
    .getByRole("status")
    .filter({ hasText: new RegExp(` areas? in ${scope} (?:is|are) flagged`) });
  await sentence.waitFor();
  return (await sentence.textContent()) ?? "";
}

/** The number of flagged areas and of areas that an answer sentence names. */
export function countsOf(sentence: string): { flagged: number; areas: number } {
  const [, flagged, areas] = /^([\d,]+) of ([\d,]+) areas/.exec(sentence) ?? [];
  if (flagged === undefined || areas === undefined) throw new Error(`No counts in "${sentence}"`);
  return { flagged: Number(flagged.replaceAll(",", "")), areas: Number(areas.replaceAll(",", "")) };
}

/** Types into the footprint picker and takes the option of that name with the keyboard, as a person in a hurry does. */
export async function chooseFootprint(page: Page, typed: string, name: string): Promise<void> {
  const picker = page.getByRole("combobox", { name: /^Footprint/ });
  await picker.click();
  await picker.fill(typed);
  await page.getByRole("option", { name }).first().waitFor();
  await expect.poll(() => picker.getAttribute("aria-activedescendant")).not.toBeNull();
  await picker.press("Enter");
}

/** Presses one choice of a group of radio buttons, by its visible label, as a pointer does. */
export async function press(page: Page, label: string): Promise<void> {
  await page.locator("label").getByText(label, { exact: true }).click();
}

/** The texts of a saved zip, by the ending of their names: the list itself and its companions. */
export async function textsOf(download: Download): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await buffer(await download.createReadStream()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The rows of the list in a saved zip: of its CSV that is no sheet about it. */
export async function rowsOf(download: Download): Promise<readonly Row[]> {
  const texts = Object.entries(await textsOf(download));
  const [, text = ""] = texts.find(([name]) => name.endsWith(".csv") && !name.includes("_about")) ?? [];
  return readCsv(text);
}

export type Row = Readonly<Record<string, string>>;

/** A CSV of ours as rows by column name. Fails if it is not well formed. */
export function readCsv(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** What the `flag` command prints for these arguments, as rows. */
export function flag(...args: readonly string[]): readonly Row[] {
  const all = ["scripts/run.mjs", "flag", ...args, "--format", "csv"];
  return readCsv(execFileSync(process.execPath, all, { encoding: "utf8", maxBuffer: 1 << 28 }));
}
