import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadAreas, loadManifest } from "../src/data";
import { buildData } from "./pipeline/build";
import { compareBuilds, unexplained, type Difference, type Explanation } from "./pipeline/compare";
import { openFetched, readFetched } from "./pipeline/fetched";
import { openDirectory } from "./postcodes/open-directory";
import { openFrom } from "./pipeline/inputs";
import { readLedger } from "./pipeline/ledger";
import { openOutput } from "./pipeline/output";
import type { Build } from "../src/model/build";
import { recordBuild } from "./pipeline/record-build";
import { readFromDir } from "./read-from-dir";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    fetched: { type: "string" },
    new: { type: "string" },
    old: { type: "string", default: "public/data" },
    explain: { type: "string", default: "geo/changes.json" },
    /** Adds the step to the record that the app shows to those who open an older link. */
    record: { type: "boolean", default: false },
    builds: { type: "string", default: "src/config/builds.json" },
    /** Day of the newer build. */
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
if (!values.from && !values.new) {
  console.error(
    "Say what to compare public/data with: npm run data:diff -- --from SOURCES (builds them) or --new BUILT",
  );
  process.exit(2);
}

/** "5 areas, most 0.3, mean +0.1, 2 appeared" */
function say({ areas, appeared, vanished, most, meanChange }: Difference): string {
  const parts = [
    `${areas} areas`,
    `most ${most.toPrecision(3)}`,
    `mean ${meanChange >= 0 ? "+" : ""}${meanChange.toPrecision(3)}`,
  ];
  if (appeared) parts.push(`${appeared} appeared`);
  if (vanished) parts.push(`${vanished} vanished`);
  return parts.join(", ");
}

const folder = mkdtempSync(join(tmpdir(), "hyperlocal-diff-"));
try {
  const built = values.new ?? join(folder, "data");
  if (values.from && !values.new) {
    const ledger = readLedger();
    const fetched = values.fetched ? openFetched(values.fetched, ledger, readFetched()) : undefined;
    const directory = values.fetched ? openDirectory(values.fetched, readFetched()) : undefined;
    const say = (line: string): void => console.log(line);
    buildData(openFrom(values.from, ledger), ledger, openOutput(built), say, fetched, directory);
  }
  const [before, after] = [readFromDir(values.old), readFromDir(built)];
  const [was, is] = await Promise.all([loadManifest(before), loadManifest(after)]);
  const comparison = await compareBuilds(before, after);
  const areas = await loadAreas(after);
  console.log(`Version ${was.version} -> ${is.version}: ${comparison.changes.length} indicators changed.`);
  for (const { id, kind, levels } of comparison.changes) {
    if (kind !== "changed") console.log(`${id}: ${kind}`);
    for (const [level, difference] of Object.entries(levels ?? {}))
      console.log(`${id} ${level}: ${say(difference)}`);
  }
  const name = (code: string): string => `${areas.name[areas.code.indexOf(code)] ?? ""} ${code}`;
  console.log(
    `Default rule: ${comparison.flagged.length} areas newly flagged, ${comparison.unflagged.length} no longer.`,
  );
  for (const code of comparison.flagged) console.log(`+ ${name(code)}`);
  for (const code of comparison.unflagged) console.log(`- ${name(code)}`);
  const explanations = existsSync(values.explain)
    ? (JSON.parse(readFileSync(values.explain, "utf8")) as Explanation[])
    : [];
  const open = unexplained(comparison, explanations, was.version, is.version);
  if (open.length > 0) {
    console.error(`Unexplained: ${open.join(", ")}.`);
    console.error(
      `Say why in ${values.explain}: {"from": "${was.version}", "to": "${is.version}", "why": {"id or *": "reason"}}.`,
    );
    process.exitCode = 1;
  } else if (values.record) {
    const builds = JSON.parse(readFileSync(values.builds, "utf8")) as Build[];
    const step = { from: was.version, to: is.version, date: values.date, comparison, explanations };
    writeFileSync(values.builds, `${JSON.stringify(recordBuild(builds, step), null, 2)}\n`);
    console.log(`Recorded in ${values.builds}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
