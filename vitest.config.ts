import { defineConfig } from "vitest/config";
import { testFiles } from "./scripts/checks/test-files.ts";
import { definePlain } from "./scripts/data-files.ts";

const { together, alone } = testFiles();

/**
 * Unit tests: everything that needs neither a browser nor the built app. A test that wants a page says `@vitest-environment jsdom`.
 * Those that leave nothing behind share a process, which loads and compiles each module once and not once a file.
 */
export default defineConfig({
  define: {
    __APP_VERSION__: JSON.stringify("0.0.0-test"),
    ...definePlain(),
  },
  test: {
    // A busy machine takes four times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    css: { modules: { classNameStrategy: "non-scoped" } },
    projects: [
      { extends: true, test: { name: "together", include: [...together], isolate: false } },
      { extends: true, test: { name: "alone", include: [...alone] } },
    ],
  },
});
