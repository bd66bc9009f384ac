/** `npm run e2e [-- FILTER]`: builds the app into a scratch folder and runs the end-to-end tests, or those whose file matches. */
import { spawnSync } from "node:child_process";
import { withBuilt } from "./built";
import { ensureChromium } from "./chromium";

await withBuilt((dist) => {
  const env = { ...process.env, E2E_DIST: dist, CHROMIUM_PATH: ensureChromium() };
  const args = ["run", "--config", "vitest.e2e.config.ts", ...process.argv.slice(2)];
  const { status } = spawnSync("node_modules/.bin/vitest", args, { stdio: "inherit", env });
  process.exitCode = status ?? 1;
});
