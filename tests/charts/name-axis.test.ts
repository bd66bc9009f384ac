import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { linesOf, nameAxis } from "../../src/charts/name-axis";
import { loadAreas } from "../../src/data";
import { textWidth } from "../../src/export/image/text-width";

it("gives short names one line and a narrow axis, long names two lines and no more than a fixed width", () => {
  const short = nameAxis(["Bolton", "Bury"]);
  const long = nameAxis(["NHS Bristol, North Somerset and South Gloucestershire"]);
  expect(short.width).toBeLessThan(long.width);
  expect(long.width).toBeLessThanOrEqual(200);
  expect(long.row).toBeGreaterThan(short.row);
  expect(nameAxis([]).row).toBeGreaterThan(0);
});

it("breaks names between words and loses none", () => {
  const name = "NHS Bristol, North Somerset and South Gloucestershire";
  const lines = linesOf(name, 200);
  expect(lines.join(" ")).toBe(name);
  expect(lines.length).toBe(2);
  expect(linesOf("Bury", 60)).toEqual(["Bury"]);
});

it("no line of a footprint's or district's name is wider than its room, be it marked as the one in view", async () => {
  const areas = await loadAreas(readFromDir("public/data"));
  const names = [...areas.icb24s, ...areas.icb26s, ...areas.lads, ...areas.rgns].map(({ name }) => name);
  const marked = names.map((name) => `▸ ${name}`);
  const { width } = nameAxis(marked);
  for (const line of marked.flatMap((name) => linesOf(name, width)))
    expect(textWidth(line, 11, 400), line).toBeLessThanOrEqual(width - 12);
});
