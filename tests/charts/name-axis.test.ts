import { expect, it } from "vitest";
import { linesOf, nameAxis } from "../../src/charts/name-axis";

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
