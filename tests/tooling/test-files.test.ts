import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { testFiles } from "../../scripts/checks/test-files";

const folder = mkdtempSync(join(tmpdir(), "hyperlocal-test-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As a test that replaces something would say it, without saying it here. */
const REPLACES = ["vi", "stubGlobal(fetch)"].join(".");

it("lets only tests share a process that change nothing which another could see, and leaves none out", () => {
  for (const [path, text] of [
    ["stats/pure.test.ts", 'it("adds", () => undefined);'],
    ["stats/replaces.test.ts", REPLACES],
    ["stats/order.test.ts", "Math.random = () => 0.5;"],
    ["words/sets.test.ts", 'process.env["TZ"] = "UTC";'],
    ["words/takes.test.ts", "delete process.env.TZ;"],
    ["readings/listens.test.ts", "console.warn = heard;"],
    ["readings/mends.test.ts", "Array.prototype.at = at;"],
    ["readings/runs.test.ts", "fc.configureGlobal({ numRuns: 1 });"],
    ["readings/state.test.ts", 'import { useView } from "../../src/state/view-store";'],
    ["worker/state.test.ts", "useThing.setState({ on: true });"],
    ["map/page.test.tsx", ["/** @vitest", "environment jsdom */"].join("-")],
    ["state/store.test.ts", 'it("remembers", () => undefined);'],
    ["stats/helper.ts", ""],
    ["e2e/journey.e2e.ts", ""],
  ] as const) {
    mkdirSync(join(folder, "tests", path, ".."), { recursive: true });
    writeFileSync(join(folder, "tests", path), text);
  }
  expect(testFiles(folder)).toEqual({
    together: ["tests/stats/pure.test.ts"],
    alone: [
      "tests/map/page.test.tsx",
      "tests/readings/listens.test.ts",
      "tests/readings/mends.test.ts",
      "tests/readings/runs.test.ts",
      "tests/readings/state.test.ts",
      "tests/state/store.test.ts",
      "tests/stats/order.test.ts",
      "tests/stats/replaces.test.ts",
      "tests/words/sets.test.ts",
      "tests/words/takes.test.ts",
      "tests/worker/state.test.ts",
    ],
  });
});

it("finds every unit test of the project, each once", () => {
  const { together, alone } = testFiles();
  expect(together).toContain("tests/stats/pilot/seen.test.ts");
  expect(alone).toContain("tests/tooling/test-files.test.ts");
  expect(together.filter((path) => alone.includes(path))).toEqual([]);
  expect(together.length + alone.length).toBeGreaterThan(260);
});
