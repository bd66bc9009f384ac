import { defineConfig } from "vitest/config";

/** End-to-end journeys in Chromium against the built app (scripts/e2e.ts builds it and sets E2E_DIST). */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    globalSetup: ["tests/e2e/global.ts"],
    testTimeout: 400_000,
    hookTimeout: 180_000,
    // A page that draws WebGL on a busy processor may take seconds to a frame.
    expect: { poll: { timeout: 60_000 } },
    // Chromium draws WebGL on the processor: two pages at a time are as many as two cores carry.
    maxWorkers: 2,
  },
});
