/**
 * A suggestion for every district of England, one after the other (docs/skater.md, "All England by place"):
 * node --import tsx scripts/bench/neighbourhoods-england.ts [FILE]. Prints processor seconds of one process, and every neighbourhood
 * out of range. FILE gets each area's neighbourhood, to compare two versions of the search.
 */
import { writeFileSync } from "node:fs";
import { loadAreas, loadNeighbours } from "../../src/data";
import { suggest, type Progress, type Wish } from "../../src/stats/neighbourhoods/suggest";
import { unitsOf } from "../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../src/stats/scope-of";
import { readFromDir } from "../read-from-dir";

const [file] = process.argv.slice(2);
const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const none = new Float64Array(areas.code.length);
const known = { areas, neighbours, score: none, flagged: new Uint8Array(areas.code.length) };
const WISH: Wish = {
  range: { least: 30_000, most: 50_000 },
  weights: { compact: 1, alike: 0, patches: 0 },
  asNear: true,
  seed: 1,
};

const began = process.cpuUsage();
const lines: string[] = [];
const costs: number[] = [];
let homes = 0;
const outside: string[] = [];
for (const { code, name } of areas.lads) {
  const units = unitsOf(known, scopeOf(areas, "2026", null, code));
  let last: Progress | undefined;
  for (const progress of suggest(units, WISH)) last = progress;
  if (!last) throw new Error(`No suggestion came for ${name}.`);
  const { of, count, people, unmet, cost } = last.best;
  homes += count;
  costs.push(cost);
  of.forEach((home, unit) => lines.push(`${areas.code[units.msoa[unit] ?? -1] ?? ""},${home}`));
  for (const home of unmet)
    outside.push(
      `${name} (${units.people.length} areas, ${people.reduce((a, b) => a + b, 0)} people in ${count}): ${people[home]}`,
    );
}
const { user, system } = process.cpuUsage(began);
console.log(
  `${areas.lads.length} districts, ${homes} neighbourhoods, ${((user + system) / 1e6).toFixed(1)} processor seconds, costs ${costs.reduce((a, b) => a + b, 0).toFixed(6)}`,
);
console.log(outside.join("\n"));
if (file !== undefined) writeFileSync(file, lines.join("\n"));
