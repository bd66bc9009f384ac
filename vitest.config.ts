import { defineConfig } from "vitest/config";
import { definePlain } from "./scripts/data-files.ts";

/** Unit tests: everything that needs neither a browser nor the built app. A test that wants a page says `@vitest-environment jsdom`. */
export default defineConfig({
  define: {
    __APP_VERSION__: JSON.stringify("0.0.0-test"),
    ...definePlain(),
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
