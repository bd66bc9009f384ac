import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildData } from "./pipeline/build";
import { openFrom } from "./pipeline/inputs";
import { readLedger } from "./pipeline/ledger";
import { openOutput } from "./pipeline/output";

/** Paths of the files under a folder, sorted. */
const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

const { values } = parseArgs({
  options: { from: { type: "string" }, against: { type: "string", default: "public/data" } },
});
if (!values.from) {
  console.error("Say where the source files are: npm run data:verify -- --from DIR");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "hyperlocal-verify-"));
try {
  const ledger = readLedger();
  const rebuilt = join(folder, "data");
  buildData(openFrom(values.from, ledger), ledger, openOutput(rebuilt), (line) => console.log(line));
  const paths = [...new Set([...filesOf(values.against), ...filesOf(rebuilt)])].sort();
  const read = (dir: string, path: string): Buffer | null => {
    try {
      return readFileSync(join(dir, path));
    } catch {
      return null;
    }
  };
  const different = paths.filter((path) => {
    const [a, b] = [read(values.against, path), read(rebuilt, path)];
    return !a || !b || !a.equals(b);
  });
  for (const path of different.slice(0, 20)) console.error(`Differs: ${path}`);
  console.log(`${paths.length - different.length} of ${paths.length} files are the same, byte for byte.`);
  if (different.length > 0) {
    console.error(
      `${values.against} is not what these sources give. Build it again with npm run data:build, look at npm run data:diff, and commit the result.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
