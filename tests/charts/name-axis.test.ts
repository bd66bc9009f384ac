import { expect, it } from "vitest";
import { nameAxis } from "../../src/charts/name-axis";

it("gives short names one line and a narrow axis, long names two lines and no more than a fixed width", () => {
  const short = nameAxis(["Bolton", "Bury"]);
  const long = nameAxis(["NHS Bristol, North Somerset and South Gloucestershire"]);
  expect(short.width).toBeLessThan(long.width);
  expect(long.width).toBeLessThanOrEqual(190);
  expect(long.row).toBeGreaterThan(short.row);
  expect(nameAxis([]).row).toBeGreaterThanOrEqual(0);
});
