/**
 * How a suggestion's cost and time grow with the number of areas (docs/skater.md, "By size"):
 * node --import tsx scripts/bench/neighbourhood-sizes.ts. Prints a table; seconds are those of one processor. Each size is the areas nearest by borders to one area of
 * Manchester, and Greater Manchester itself.
 */
import { loadAreas, loadNeighbours } from "../../src/data";
import { suggest, type Progress, type Wish } from "../../src/stats/neighbourhoods/suggest";
import { unitsOf } from "../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../src/stats/scope-of";
import { readFromDir } from "../read-from-dir";

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

/** So many areas that hang together, by borders outward from one. */
function around(start: number, size: number): Int32Array {
  const found = [start];
  const seen = new Set(found);
  for (const i of found) {
    if (found.length >= size) break;
    for (const j of neighbours.targets.subarray(neighbours.offsets[i], neighbours.offsets[i + 1]))
      if (!seen.has(j) && found.length < size) {
        seen.add(j);
        found.push(j);
      }
  }
  return Int32Array.from(found).sort();
}

interface Measured {
  readonly seconds: number;
  readonly neighbourhoods: number;
  readonly km2: number;
  readonly outside: number;
}

function measure(scope: Int32Array, across: boolean): Measured {
  const units = unitsOf(known, scope, across);
  const began = process.cpuUsage();
  let best: Progress | undefined;
  for (const progress of suggest(units, WISH)) best = progress;
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const judged = best?.best;
  if (!judged) throw new Error("No suggestion came.");
  return {
    seconds,
    neighbourhoods: judged.count,
    km2: judged.measures.compact,
    outside: judged.unmet.length,
  };
}

const row = (name: string, size: number, { seconds, neighbourhoods, km2, outside }: Measured): string =>
  `| ${name} | ${size} | ${neighbourhoods} | ${km2.toFixed(2)} | ${outside} | ${seconds.toFixed(1)} |`;

console.log("| Areas | Number | Neighbourhoods | km² a person | Out of range | Processor seconds |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
const start = areas.code.indexOf("E02001045");
for (const size of [50, 100, 200, 353, 700, 1000])
  console.log(row("by borders from Manchester 001", size, measure(around(start, size), true)));
const gm = scopeOf(areas, "2026", "E54000057", null);
console.log(row("NHS Greater Manchester", gm.length, measure(gm, true)));
