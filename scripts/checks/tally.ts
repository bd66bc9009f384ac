/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run, by name: each is counted as failed, for nothing is skipped in silence. */
  readonly notRun: readonly string[];
}

/**
 * Counts a vitest report. A file that fails as a whole (it does not load) counts as one failure; so does a run that
 * ended badly although every test passed (an error outside any test), and one in which no test ran.
 */
export function tally(report: Report, endedWell: boolean): Tally {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const notRun = tests
    .filter((test) => test.status !== "passed" && test.status !== "failed")
    .map((test) => test.fullName);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = tests.filter((test) => test.status === "failed").length + notRun.length + brokenFiles;
  const silent = (failed === 0 && !endedWell) || tests.length === 0;
  return { passed, failed: silent && failed === 0 ? 1 : failed, notRun };
}
