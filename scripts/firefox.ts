/**
 * `npm run firefox [-- FILTER]`: builds the app into a scratch folder and runs the main journeys in Firefox. A command of its own, since a machine
 * that tests with Chromium need not have a second browser.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { withBuilt } from "./built";

const USUAL = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

const found = process.env.FIREFOX_PATH ?? USUAL.find((path) => existsSync(path));
if (found === undefined || !existsSync(found)) {
  console.error(
    "No Firefox was found. Install it (Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH to one, and run again.",
  );
  process.exit(2);
}
await withBuilt((dist) => {
  const env = { ...process.env, E2E_DIST: dist, FIREFOX_PATH: found };
  const args = ["run", "--config", "vitest.firefox.config.ts", ...process.argv.slice(2)];
  const { status } = spawnSync("node_modules/.bin/vitest", args, { stdio: "inherit", env });
  process.exitCode = status ?? 1;
});
