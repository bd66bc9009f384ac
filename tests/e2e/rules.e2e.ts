import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { expect } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadNeighbours } from "../../src/data";
import { answerOf, countsOf, flag, press, readCsv, type Row } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const BLACK_COUNTRY = "E54000062";
const NAME = "NHS Black Country";
const RULE = `?v=1&f=${BLACK_COUNTRY}&w=rule`;

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return textOf(download);
}

/** The `cluster` command's rows for these arguments. */
function cluster(...args: readonly string[]): readonly Row[] {
  const all = ["scripts/run.mjs", "cluster", ...args];
  return readCsv(execFileSync(process.execPath, all, { encoding: "utf8", maxBuffer: 1 << 28 }));
}

/** A flagged area of the footprint with a neighbour in it that is not flagged. */
async function edgeOf(flagged: readonly string[]): Promise<string> {
  const read = readFromDir("public/data");
  const [areas, { offsets, targets }] = await Promise.all([loadAreas(read), loadNeighbours(read)]);
  const inside = areas.icb26s.findIndex(({ code }) => code === BLACK_COUNTRY);
  const edge = flagged.find((code) => {
    const from = areas.code.indexOf(code);
    const around = [...targets.slice(offsets[from], offsets[from + 1])];
    return around.some((to) => areas.icb26[to] === inside && !flagged.includes(areas.code[to] ?? ""));
  });
  if (!edge) throw new Error("Every flagged area is surrounded by flagged areas: choose another footprint.");
  return edge;
}

const addEmergencyAdmissions = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Add a condition" }).click();
  await page.getByRole("menuitem", { name: /^A measure in the worst part/ }).click();
  await page.getByRole("listitem", { name: /^condition 2/ }).waitFor();
};

const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

test(
  "an analyst builds a rule, argues for it, runs Gi*, and the link restores all of it",
  { timeout: 240_000 },
  async ({ open }) => {
    const page = await open(RULE, { size: "wide" });
    const before = countsOf(await answerOf(page, NAME));
    expect(before.flagged).toBe(flag("--footprint", BLACK_COUNTRY).length);

    await addEmergencyAdmissions(page);
    await expect
      .poll(() => page.locator("main").textContent())
      .toContain(
        "small areas and emergency admissions, all causes in the worst 20% of England (20.08% counting ties).",
      );
    const narrowed = countsOf(await answerOf(page, NAME));
    expect(narrowed.flagged).toBeLessThan(before.flagged);

    await page.getByText("Keep this rule").click();
    const file = join(mkdtempSync(join(tmpdir(), "rule-")), "rule.json");
    writeFileSync(file, await saved(page, "Save as a file (JSON)"));
    const rows = flag("--footprint", BLACK_COUNTRY, "--rule-file", file);
    expect(rows.length, "the page and the flag command on the same rule").toBe(narrowed.flagged);

    await page.getByRole("button", { name: "Undo" }).click();
    expect(countsOf(await answerOf(page, NAME))).toEqual(before);
    await page.getByRole("button", { name: "Redo" }).click();
    expect(countsOf(await answerOf(page, NAME))).toEqual(narrowed);

    await tab(page, "Two areas");
    const edge = await edgeOf(rows.map((row) => row.msoa21cd ?? ""));
    const first = page.getByRole("combobox", { name: "First area" });
    await first.pressSequentially(edge, { delay: 30 });
    await expect.poll(() => page.getByRole("option").count()).toBe(1);
    await expect.poll(() => first.getAttribute("aria-activedescendant")).not.toBeNull();
    await first.press("Enter");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("x.rule.two") ?? "")
      .toContain(edge.slice("E02".length));
    const around = page.getByRole("group", { name: "Neighbours that are not flagged" });
    const neighbour = await around.getByRole("button").first().textContent();
    await around.getByRole("button").first().click();
    const said = page.getByRole("status").filter({ hasText: "What separates them" });
    await said.waitFor();
    expect(await said.textContent()).toContain(`${neighbour} is not flagged`);
    const tests = page.getByRole("list", { name: "The rule’s tests on the two areas" }).getByRole("listitem");
    await tests
      .filter({ hasText: /Separates them\s*Yes/ })
      .first()
      .waitFor();

    await tab(page, "Stability");
    await page.getByRole("button", { name: "Sort the list by it" }).click();
    const head = page.getByRole("columnheader", { name: "Stability" });
    await head.waitFor();
    expect(await head.getAttribute("aria-sort")).toBe("descending");

    await page.getByRole("button", { name: "Clusters" }).click();
    await press(page, "99,999");
    // Pressed as soon as it is there: the run takes seconds, and a busy machine as long for each step of a test.
    const [running, cancelled] = [
      // Watched in the page: the press may end it before a step of the test sees it.
      page.evaluate(
        () =>
          new Promise<void>((seen) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector("progress")) return;
              watch.disconnect();
              seen();
            });
            watch.observe(document.body, { childList: true, subtree: true });
          }),
      ),
      page.getByRole("button", { name: "Cancel" }).press("Enter"),
    ];
    await page.getByRole("button", { name: "Run on all England" }).click();
    await Promise.all([running, cancelled]);
    await page.getByText("Cancelled: no results were kept.").waitFor();
    expect(new URL(page.url()).searchParams.get("x.cluster")).toBeNull();

    await press(page, "9,999");
    await page.getByRole("button", { name: "Run on all England" }).click();
    await page.getByRole("heading", { name: "Unusual clusters of IMD average score" }).waitFor();
    const spots = page.getByRole("row", { name: /^Hot spot:/ });
    const counted = await spots.getByRole("cell").allTextContents();
    const hot = cluster(
      "--indicator",
      "imd25_average_score",
      "--statistic",
      "gi-star",
      "--permutations",
      "9999",
      "--seed",
      "20261123",
    );
    const england = hot.filter((row) => row.class === "hot spot").length;
    expect(counted[1]?.replaceAll(",", ""), "the page and the cluster command").toBe(String(england));
    await page
      .getByRole("region", { name: "Key to the map" })
      .getByText("Gi* hot and cold spots")
      .first()
      .waitFor();

    const link = new URL(page.url()).search;
    const again = await open(link, { size: "wide" });
    await again.getByRole("heading", { name: "Unusual clusters of IMD average score" }).waitFor();
    expect(
      await again
        .getByRole("row", { name: /^Hot spot:/ })
        .getByRole("cell")
        .allTextContents(),
    ).toEqual(counted);
    await again
      .getByRole("region", { name: "Key to the map" })
      .getByText("Gi* hot and cold spots")
      .first()
      .waitFor();
    await again.getByRole("button", { name: "Areas", exact: true }).click();
    await again.getByRole("columnheader", { name: "Stability" }).waitFor();
    await again.getByRole("button", { name: "Rule", exact: true }).click();
    await tab(again, "Two areas");
    await again.getByRole("status").filter({ hasText: "What separates them" }).waitFor();
    await tab(again, "Build");
    expect(countsOf(await answerOf(again, NAME))).toEqual(narrowed);
  },
);

test("conditions are moved by keyboard, kept by name, and a file that is no rule is refused in words", async ({
  open,
}) => {
  const page = await open(RULE);
  await answerOf(page, NAME);
  await addEmergencyAdmissions(page);
  const sentence = page.locator("main p", { hasText: /^Areas with/ }).first();
  await expect.poll(() => sentence.textContent()).toMatch(/^Areas with 50%/);
  await page.getByRole("button", { name: "Move condition 2 up" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => sentence.textContent()).toMatch(/^Areas with emergency/);
  const focused = page.locator("button:focus");
  await expect.poll(() => focused.getAttribute("aria-label")).toBe("Move condition 1 down");

  await page.getByText("Keep this rule").click();
  await page.getByRole("textbox", { name: /^Name, kept/ }).fill("Winter pressure");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a rule from a file" }).click();
  const bad = {
    name: "odd.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"join":"all","conditions":[{"kind":"share","most":15,"atLeast":2}]}'),
  };
  await (await chooser).setFiles(bad);
  const problem = page.getByRole("alert");
  await problem.waitFor();
  expect(await problem.textContent()).toContain("odd.json is not a rule");

  await page.goto(new URL(RULE, page.url()).href);
  await answerOf(page, NAME);
  await page.getByText("Keep this rule (1 kept)").click();
  await page.getByRole("button", { name: "Use the rule Winter pressure" }).click();
  await expect.poll(() => sentence.textContent()).toMatch(/^Areas with emergency/);
});

test("a link with unknown parts of a rule says what it left out", async ({ open }) => {
  const page = await open(`${RULE}&r=all.s20-50.i-no_such_measure-20e`);
  await page.getByText(/could not be used: .*no_such_measure/).waitFor();
  await answerOf(page, NAME);
});

for (const name of [
  "Build",
  "Why here",
  "Two areas",
  "Stability",
  "Patches and pockets",
  "Trade-off",
  "Overlap",
]) {
  test(`the tab “${name}” is accessible`, async ({ open }) => {
    const page = await open(`${RULE}&s=02002000`);
    await answerOf(page, NAME);
    await tab(page, name);
    await page
      .getByRole("tabpanel")
      .getByText(/loading|working out|judging/i)
      .first()
      .waitFor({ state: "detached" });
    await expectAccessible(page);
  });
}

test("the clusters are accessible, and so is the key to their layer", async ({ open }) => {
  const page = await open(
    `?v=1&f=${BLACK_COUNTRY}&w=spatial&x.cluster=local-moran.sar_emergency_all_2015_20.999.1.bh.5&x.layer=local-moran`,
  );
  await page.getByRole("heading", { name: /^Unusual clusters of/ }).waitFor();
  await page.getByText("What a hot spot is, and what it is not").click();
  await expectAccessible(page);
});

test("hot spots are judged by permutations; a link made before keeps the normal approximation and names it", async ({
  open,
}) => {
  const now = await open(`${RULE}&r=all.hp-imd25_average_score-5`);
  expect(countsOf(await answerOf(now, NAME))).toEqual({ flagged: 18, areas: 154 });
  await now
    .getByText(/9,999 permutations, seed 20261123/)
    .first()
    .waitFor();
  await expectAccessible(now);
  await press(now, "Normal approximation");
  await now
    .getByRole("status")
    .filter({ hasText: /^44 of 154 areas in NHS Black Country/ })
    .waitFor();
  expect(new URL(now.url()).searchParams.get("r")).toBe("all.h-imd25_average_score-5");

  const before = await open(`${RULE}&r=hot-spot`);
  expect(countsOf(await answerOf(before, NAME))).toEqual({ flagged: 44, areas: 154 });
  await before
    .getByText(/5% level, normal approximation/)
    .first()
    .waitFor();

  // A measure whose p does not ship is permuted in the worker.
  const lives = await open(`${RULE}&r=all.hp-le_male_2015_19-5`);
  const file = join(mkdtempSync(join(tmpdir(), "hyperlocal-rule-")), "rule.json");
  const hot = { kind: "hotspot", indicator: "le_male_2015_19", p: "permutation", level: 0.05 };
  writeFileSync(file, JSON.stringify({ join: "all", conditions: [hot] }));
  const rows = flag("--footprint", BLACK_COUNTRY, "--rule-file", file);
  expect(countsOf(await answerOf(lives, NAME)).flagged).toBe(rows.length);
});
