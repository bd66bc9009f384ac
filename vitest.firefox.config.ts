import { defineConfig } from "vitest/config";

/** The main journeys in Firefox, over WebDriver BiDi, against the built app (scripts/firefox.ts builds it and sets E2E_DIST). */
export default defineConfig({
  test: {
    include: ["tests/firefox/**/*.firefox.ts"],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // One Firefox after the other: each draws the map on the processor.
    maxWorkers: 1,
  },
});
