import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe (WCAG 2.2 A and AA and its best practices) over the page as it stands; any violation fails the test. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated through the driver, because the page's own policy rightly refuses injected scripts.
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ rules: { "target-size": { enabled: true } } });
  });
  expect(results.passes.length, "rules that axe found something to check with").toBeGreaterThan(5);
  const violations = results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`).join(" | ")}`,
  );
  expect(violations, "violations that axe found").toEqual([]);
}
