import { buffer } from "node:stream/consumers";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { test } from "./browser";

const VIEW = "?v=1&f=E54000057&p=E08000001";

test("a frame is saved as PNG of 3840 x 2160 with its resolution, and as SVG with every area", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=16%3A9`);
  await page.waitForSelector("#layer-areas");
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  expect(png.suggestedFilename()).toMatch(
    /^icb-E54000057_lad-E08000001_.*_core20-majority_\d{4}-\d\d-\d\d\.png$/,
  );
  const bytes = await buffer(await png.createReadStream());
  const picture = PNG.sync.read(bytes);
  expect([picture.width, picture.height]).toEqual([3840, 2160]);
  expect(bytes.includes("pHYs")).toBe(true);
  expect(bytes.includes("Map of Bolton")).toBe(true);
  const colours = new Set(Array.from({ length: 4000 }, (_, i) => picture.data.readUInt32BE(i * 8192)));
  expect(colours.size).toBeGreaterThan(5);
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const text = (await buffer(await svg.createReadStream())).toString("utf8");
  expect(text.match(/<path id="E02\d{6}"/g)).toHaveLength(35);
});

test("the brief prints as A4: two pages, and one for each ticked area", async ({ open }) => {
  const page = await open(`${VIEW}&x.brief=1&x.brief.areas=000988`);
  await page.waitForSelector("[data-brief] svg");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test("the flagged list is saved with the sheet that explains it, and the link tells of rebuilt data", async ({
  open,
}) => {
  const page = await open(VIEW);
  await page.getByRole("button", { name: "Download and share" }).click();
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  await page.getByRole("button", { name: /^Save \d+ areas/ }).click();
  await page.getByText(/^Saved /).waitFor();
  expect(files.some((name) => name.endsWith("_about.csv"))).toBe(true);
  const later = await open(`${VIEW}&k=0000-0000`);
  await later.getByText(/not quite the one that was exported/).waitFor();
});
