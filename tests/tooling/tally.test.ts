import { describe, expect, it } from "vitest";
import { tally, type Report } from "../../scripts/checks/tally";

const file = (status: string, ...tests: string[]): Report["testResults"][number] => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((each, i) => ({ status: each, fullName: `test ${i}` })),
});

describe("tally", () => {
  it("counts what passed and what failed", () => {
    const report = { testResults: [file("failed", "passed", "failed"), file("passed", "passed", "passed")] };
    expect(tally(report, false)).toEqual({ passed: 3, failed: 1, notRun: [] });
  });

  it("counts a test that did not run as failed and names it", () => {
    const report = { testResults: [file("passed", "passed", "skipped", "todo")] };
    expect(tally(report, true)).toEqual({ passed: 1, failed: 2, notRun: ["test 1", "test 2"] });
  });

  it("counts a file that did not load", () => {
    expect(tally({ testResults: [file("failed"), file("passed", "passed")] }, false)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it("counts an error outside any test, and a run without tests", () => {
    expect(tally({ testResults: [file("passed", "passed")] }, false).failed).toBe(1);
    expect(tally({ testResults: [] }, true).failed).toBe(1);
  });
});
