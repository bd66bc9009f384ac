/**
 * `npm run bench [-- NAME ...]`: runs every benchmark of scripts/bench/ (a file there prints one JSON object), one
 * after the other, and prints them together as JSON, each under its name. Read ratios, not milliseconds: both sides
 * of a ratio are measured in the same run. Exit 1 if one fails, 2 for an unknown name.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";

const names = readdirSync("scripts/bench", { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => entry.name.replace(/\.ts$/, ""))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}". There are: ${names.join(", ")}.`);
  process.exit(2);
}

function run(name: string): unknown {
  console.error(`Measuring ${name} ...`);
  const args = ["--import", "tsx", `scripts/bench/${name}.ts`];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  try {
    if (status === 0) return JSON.parse(stdout);
  } catch {
    // Said below, with the exit code.
  }
  console.error(`The benchmark "${name}" printed no JSON (exit ${status ?? "by a signal"}).`);
  process.exitCode = 1;
  return null;
}

const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? "unknown" };
const results = (asked.length > 0 ? asked : names).map((name) => [name, run(name)] as const);
console.log(JSON.stringify({ machine, ...Object.fromEntries(results) }, null, 2));
