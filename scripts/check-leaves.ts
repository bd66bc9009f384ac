/**
 * `npm run check:leaves [-- -t "a district"]`: builds the app, saves every kind of file on seven views, and reads them with GDAL, poppler,
 * LibreOffice, openpyxl, pandas and pyarrow. What is rendered is kept in the folder that it names (LEAVES_OUT chooses one), to be looked at.
 * Exit code 0; 1 when a file is not as it should be; 2 when a program is missing, with what to install.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { withBuilt } from "./built";
import { missingReaders, sayMissing } from "./checks/readers";
import { ensureChromium } from "./chromium";

const missing = missingReaders();
if (missing.length > 0) {
  console.error(sayMissing(missing));
  process.exit(2);
}
const out = resolve(process.env.LEAVES_OUT ?? mkdtempSync(join(tmpdir(), "hyperlocal-leaves-")));
mkdirSync(out, { recursive: true });
await withBuilt((dist) => {
  const env = { ...process.env, E2E_DIST: dist, CHROMIUM_PATH: ensureChromium(), LEAVES_OUT: out };
  const args = ["run", "--config", "vitest.leaves.config.ts", "--reporter=verbose", ...process.argv.slice(2)];
  const { status } = spawnSync("node_modules/.bin/vitest", args, { stdio: "inherit", env });
  console.log(`The files, and what was made of them by other programs: ${out}`);
  process.exitCode = status ?? 1;
});
