import { expect, it } from "vitest";
import { readPounds } from "../../../src/panels/big-local/read-pounds";

it("reads pounds as they are written, and no budget of 0 out of a lone sign", () => {
  expect(readPounds("£5,000,000,000")).toBe(5e9);
  expect(readPounds(" 1 250 000.50 ")).toBe(1_250_000.5);
  expect(readPounds("0")).toBe(0);
  expect(readPounds("  ")).toBeNull();
  for (const text of ["£", "-5", "5bn", "1e3", "5.000.000", "9".repeat(400)])
    expect(readPounds(text)).toBeNaN();
});
