/**
 * Compares suggestions of neighbourhoods with SKATER (R's spdep) on every ICB of 2026 (docs/skater.md):
 * node --import tsx scripts/bench/skater.ts input DIR; Rscript scripts/bench/skater.R DIR; node --import tsx scripts/bench/skater.ts compare DIR
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadAreas, loadNeighbours } from "../../src/data";
import { piecesOf } from "../../src/stats/neighbourhoods/pieces";
import { judge, suggest, type Progress, type Wish } from "../../src/stats/neighbourhoods/suggest";
import { unitsOf, type Units } from "../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../src/stats/scope-of";
import { readFromDir } from "../read-from-dir";

const [mode, folder] = process.argv.slice(2);
if ((mode !== "input" && mode !== "compare") || folder === undefined) {
  console.error("Usage: node --import tsx scripts/bench/skater.ts input|compare DIR");
  process.exit(2);
}

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const none = new Float64Array(areas.code.length);
const known = { areas, neighbours, score: none, flagged: new Uint8Array(areas.code.length) };
const COMPACT = { compact: 1, alike: 0, patches: 0 };

/** The largest part of a board whose areas hang together: SKATER needs one piece. Districts may be crossed. */
function unitsOfBoard(code: string): Units {
  const scope = scopeOf(areas, "2026", code, null);
  const piece = piecesOf(unitsOf(known, scope, true));
  const sizes = new Map<number, number>();
  for (const one of piece) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return unitsOf(
    known,
    scope.filter((_, unit) => piece[unit] === largest),
    true,
  );
}

const fileOf = (code: string, what: string): string => join(folder, `${code}-${what}.csv`);

function writeInput(code: string): void {
  const { people, x, y, near } = unitsOfBoard(code);
  const rows = Array.from(people, (p, i) => `${p},${x[i] ?? 0},${y[i] ?? 0}`);
  writeFileSync(fileOf(code, "units"), `people,x,y\n${rows.join("\n")}\n`);
  const links = near.flatMap((list, i) => list.filter((j) => j > i).map((j) => `${i + 1},${j + 1}`));
  writeFileSync(fileOf(code, "links"), `from,to\n${links.join("\n")}\n`);
}

/** What SKATER itself makes small: squared kilometres from the middle of the group, each area counting once; per area. */
function byAreas({ x, y }: Units, of: Int32Array): number {
  const homes = new Map<number, number[]>();
  of.forEach((home, unit) => homes.set(home, [...(homes.get(home) ?? []), unit]));
  const spread = (at: Float64Array, units: readonly number[]): number => {
    const mean = units.reduce((sum, i) => sum + (at[i] ?? 0), 0) / units.length;
    return units.reduce((sum, i) => sum + ((at[i] ?? 0) - mean) ** 2, 0);
  };
  return [...homes.values()].reduce((sum, units) => sum + spread(x, units) + spread(y, units), 0) / of.length;
}

const change = (from: number, to: number): string => `${(100 * (to / from - 1)).toFixed(1)}%`;

/** A row of the table: both with the number of neighbourhoods and the range that SKATER reached. */
function compareBoard(code: string, name: string): string {
  const units = unitsOfBoard(code);
  const theirs = Int32Array.from(
    readFileSync(fileOf(code, "groups"), "utf8").trim().split("\n").slice(1),
    (line) => Number(line) - 1,
  );
  const any: Wish = { range: { least: 0, most: Infinity }, weights: COMPACT, seed: 1 };
  const skater = judge(units, theirs, any);
  const range = { least: Math.min(...skater.people), most: Math.max(...skater.people) };
  const wish: Wish = { ...any, range, count: skater.count };
  const started = performance.now();
  const { best } = [...suggest(units, wish)].at(-1) as Progress;
  const seconds = (performance.now() - started) / 1000;
  const [a, b] = [skater.measures.compact, best.measures.compact];
  const cells = [
    ...[name, units.people.length, skater.count],
    ...[range.least, range.most].map((people) => people.toLocaleString("en-GB")),
    ...[a.toFixed(2), b.toFixed(2), change(a, b), change(byAreas(units, theirs), byAreas(units, best.of))],
    ...[best.unmet.length, seconds.toFixed(1)],
  ];
  return `| ${cells.join(" | ")} |`;
}

mkdirSync(folder, { recursive: true });
for (const { code, name } of areas.icb26s)
  if (mode === "input") writeInput(code);
  else if (existsSync(fileOf(code, "groups"))) console.log(compareBoard(code, name));
  else console.error(`${name}: SKATER gave no groups.`);
