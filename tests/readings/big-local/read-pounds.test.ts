import { expect, it } from "vitest";
import { budgetProblem, readPounds } from "../../../src/readings/big-local/read-pounds";

it("reads pounds as they are written, and no budget of 0 out of a lone sign", () => {
  expect(readPounds("£5,000,000,000")).toBe(5e9);
  expect(readPounds(" 1 250 000.50 ")).toBe(1_250_000.5);
  expect(readPounds("0")).toBe(0);
  expect(readPounds("  ")).toBeNull();
  for (const text of ["£", "-5", "5 bananas", "4x", "bn", "1e3", "5.000.000", "9".repeat(400)])
    expect(readPounds(text)).toBeNaN();
});

it("understands millions and billions as people write them", () => {
  for (const text of ["£4bn", "4bn", "4 billion", "4,000 million", "4,000,000,000", "£4 B", "4000m"])
    expect(readPounds(text)).toBe(4e9);
  for (const text of ["250m", "£250 million", "0.25bn", "250,000 thousand"])
    expect(readPounds(text)).toBe(250e6);
  expect(readPounds("1.1bn")).toBe(1.1e9);
});

it("asks for million or billion below a million a year", () => {
  expect(budgetProblem("4")).toBe("£4 a year? Did you mean million or billion: £4m or £4bn?");
  expect(budgetProblem("900k")).toContain("less than £1 million");
  expect(budgetProblem("0")).toContain("less than £1 million");
  expect(budgetProblem("abc")).toContain("not understood");
  for (const text of ["", "1m", "4bn"]) expect(budgetProblem(text)).toBeNull();
});
