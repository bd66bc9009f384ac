import { PNG } from "pngjs";
import type { Page } from "playwright-core";

import { expect } from "vitest";
import { pilot } from "../../scripts/command/pilot-command";
import { answerOf, flag, press, readCsv } from "./app";
import { test } from "./browser";

const HUMBER = "E54000051";

/** The heading of the panel beside the map. */
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 2, name });

async function fileOf(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** Words of charts that stand outside their drawing, by half a pixel or more. */
const textOutside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("figure svg text")].flatMap((text) => {
      const [own, all] = [text, text.closest("svg") ?? text].map((one) => one.getBoundingClientRect());
      const inside =
        own &&
        all &&
        own.left > all.left - 0.5 &&
        own.right < all.right + 0.5 &&
        own.bottom < all.bottom + 0.5;
      return inside ? [] : [text.textContent];
    }),
  );

test("from a flag to its profile, to a similar area in another ICB, and back", async ({ open }) => {
  const [first] = flag("--footprint", HUMBER);
  const [code, name] = [first?.["msoa21cd"] ?? "", first?.["name"] ?? ""];
  const page = await open(`?v=1&f=${HUMBER}&s=${code.slice(3)}&w=profile`, { size: "wide" });
  await heading(page, new RegExp(name)).waitFor();
  const table = page.getByRole("table", { name: "Similar areas, nearest first" });
  await table.getByRole("row").nth(1).waitFor();
  const home = await page.locator("dt", { hasText: "ICB, April 2026" }).locator("+ dd").textContent();
  const elsewhere = table
    .getByRole("row")
    .filter({ hasText: "NHS" })
    .filter({ hasNotText: home ?? "" })
    .first();
  const link = elsewhere.getByRole("button").first();
  const other = (await link.textContent()) ?? "";
  await link.click();
  await heading(page, other).waitFor();
  expect(new URL(page.url()).searchParams.get("f")).not.toBe(HUMBER);
  await page.goBack();
  await heading(page, new RegExp(name)).waitFor();
  expect(new URL(page.url()).searchParams.get("f")).toBe(HUMBER);
});

test("compares footprints and opens the one with the widest spread", async ({ open }) => {
  const page = await open("?v=1&w=compare", { size: "wide" });
  const table = page.getByRole("region", { name: "Footprint compared" });
  await table.getByRole("button", { name: "Spread between areas" }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("x.compare.sort.footprints"))
    .toBe("-inequality");
  const england = table.locator("tbody tr").first();
  expect(await england.getByRole("rowheader").textContent()).toBe("England");
  const first = table.locator("tbody tr").nth(1);
  const name = (await first.getByRole("rowheader").textContent()) ?? "";
  await first.getByRole("button").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("f")).toMatch(/^E54/);
  expect(await table.locator("tbody tr [aria-current]").textContent()).toBe(name);
});

test("Big Local filtered to food and nutrition, and the link keeps the filter", async ({ open }) => {
  const page = await open("?v=1&w=big-local&x.bl.theme=Food+and+nutrition");
  await page.getByRole("status").filter({ hasText: "8 of 150 areas." }).waitFor();
  await page.getByRole("heading", { level: 4, name: "Par Bay" }).waitFor();
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await page.getByRole("status").filter({ hasText: "150 of 150 areas." }).waitFor();
});

test("Back leaves a search of Big Local areas at once, not letter by letter", async ({ open }) => {
  const page = await open();
  await answerOf(page, "England");
  await page.getByRole("button", { name: "Programmes" }).click();
  await page.getByLabel("Find by name or district").pressSequentially("oldham");
  await page.getByText("1 of 150 areas.").waitFor();
  expect(new URL(page.url()).searchParams.get("x.bl.text")).toBe("oldham");
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).not.toContain("big-local");
});

test("flagged areas more than 3 km from any Big Local area, as a list that agrees with its CSV", async ({
  open,
}) => {
  const page = await open(`?v=1&f=${HUMBER}&w=big-local&x.bl.tab=reach`);
  const flagged = flag("--footprint", HUMBER).length;
  const choice = page.locator("label").filter({ hasText: /^None near: \d+$/ });
  await choice.waitFor();
  const far = Number(/\d+/.exec((await choice.textContent()) ?? "")?.[0]);
  const file = await fileOf(page, /^CSV/);
  const rows = readCsv(file.bytes.toString("utf8"));
  expect(rows.length).toBe(flagged);
  expect(rows.filter((row) => row["Within 3 km"] === "no").length).toBe(far);
  expect(
    rows.every((row) => Number(row["Distance, km (approximate)"]) > 3 === (row["Within 3 km"] === "no")),
  ).toBe(true);
});

test("Big Local as a pilot: the page says and tables what the command prints", async ({ open }) => {
  const page = await open("?v=1&w=learn");
  const whole = page.getByRole("heading", { name: "What this can and cannot say" });
  await whole.waitFor();
  const told = JSON.parse(await pilot(["--example", "big-local", "--format", "json"])) as {
    in_words: string[];
    limits: string[];
  };
  const text = (await page.getByRole("main").allInnerTexts()).join(" ").replace(/\s+/g, " ");
  for (const sentence of [...told.in_words, ...told.limits]) expect(text).toContain(sentence);
  await page.getByRole("button", { name: /^Show table.*The same under other choices/ }).click();
  const table = page.getByRole("region", {
    name: "The same under other choices of comparators",
    exact: true,
  });
  // Five outcomes under four choices, and the header.
  await expect.poll(() => table.getByRole("row").count()).toBe(21);

  // The next time it is there at once: nothing is worked out, and none of its data are asked for.
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await whole.waitFor();
  const again = (await page.getByRole("main").allInnerTexts()).join(" ").replace(/\s+/g, " ");
  for (const sentence of told.in_words) expect(again).toContain(sentence);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /stats\.worker|census11_/.test(url))).toEqual([]);
});

test("every chart's table is reached by keyboard, and its image is a picture", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&w=compare&x.compare.tab=relation", { size: "wide" });
  await page.locator("canvas").first().waitFor();
  for (const tab of ["Two measures", "Distribution", "Footprints"]) {
    await press(page, tab);
    const buttons = page.getByRole("button", { name: /^Show table/ });
    await buttons.first().waitFor();
    for (const button of await buttons.all()) {
      const title = ((await button.textContent()) ?? "").replace("Show table: ", "");
      await button.focus();
      await page.keyboard.press("Enter");
      const region = page.getByRole("region", { name: title, exact: true });
      await region.waitFor();
      expect(await region.getByRole("row").count()).toBeGreaterThan(2);
      await page.keyboard.press("Enter");
    }
  }
  await page.locator(".recharts-bar-rectangle").first().waitFor();
  expect(await textOutside(page)).toEqual([]);
  const { name, bytes } = await fileOf(page, /^PNG/);
  expect(name).toMatch(/^average-score-by-footprint_\d{4}-\d\d-\d\d\.png$/);
  // The words inside the file are those at its foot: day, version, check code and a link back to this panel.
  expect(bytes.toString("utf8")).toMatch(
    /Made on \d+ \w+ \d{4} · data version [0-9a-f]{12} · check code \w{4}-\w{4}\nhttp:\/\/\S+w=compare\S*k=\w{4}-\w{4}/,
  );
  // 36 rows stand in columns side by side: a strip that long could not be read on a slide.
  const { width, height } = PNG.sync.read(bytes);
  expect(height / width).toBeLessThan(1.1);
  const { pixels, colours } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    return { pixels: image.width * image.height, colours: new Set(new Uint32Array(data.buffer)).size };
  }, bytes.toString("base64"));
  expect(pixels).toBeGreaterThan(400_000);
  // Words, bars in two colours, lines and their smoothed edges; a blank picture has one colour.
  expect(colours).toBeGreaterThan(20);
});
