import { defineConfig } from "vitest/config";
import { definePlain } from "./scripts/data-files.ts";

/** What leaves the app, read by programs of Debian and Python: `npm run check:leaves` (scripts/check-leaves.ts) looks for them and builds the app first. */
export default defineConfig({
  define: {
    __APP_VERSION__: JSON.stringify("0.0.0-test"),
    ...definePlain(),
  },
  test: {
    include: ["tests/leaves/**/*.leaves.ts"],
    globalSetup: ["tests/e2e/global.ts"],
    testTimeout: 400_000,
    hookTimeout: 900_000,
    maxWorkers: 1,
  },
});
