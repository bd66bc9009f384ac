import { gzipSync } from "fflate";
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadLsoaColumn } from "../../src/data";
import { gunzip } from "../../src/data/gunzip";
import { keepLsoas } from "../../src/data/keep-lsoas";

const read = readFromDir("public/data");
const KEEP = new Set(Array.from({ length: 1500 }, (_, i) => 400 + 7 * i));
const kept = async (path: string): Promise<Uint8Array> =>
  gzipSync(keepLsoas(await gunzip(await read(path)), KEEP));

it("keeps every figure of the small areas that are asked for, and says that the others are not available", async () => {
  // One in five: all of them took six seconds.
  const ids = readdirSync("public/data/lsoa")
    .map((name) => name.replace(/\.bin$/, ""))
    .filter((_, at) => at % 5 === 0);
  for (const id of ids) {
    const [all, some] = [await loadLsoaColumn(read, id), await loadLsoaColumn(kept, id)];
    const wrong = Array.from(all.value, (_, i) => i).filter((i) =>
      KEEP.has(i)
        ? !Object.is(some.value[i], all.value[i]) ||
          some.num[i] !== all.num[i] ||
          some.den[i] !== all.den[i] ||
          some.status[i] !== all.status[i]
        : !Number.isNaN(some.value[i]) || some.status[i] !== 1,
    );
    expect(wrong, id).toEqual([]);
    const left = Array.from(all.left?.rows ?? [], (row, k) => [row, all.left?.people[k]]);
    const leftKept = Array.from(some.left?.rows ?? [], (row, k) => [row, some.left?.people[k]]);
    expect(leftKept).toEqual(left.filter(([row]) => KEEP.has(row ?? -1)));
  }
});

it("takes a small part of the room", async () => {
  const path = "lsoa/imd25_average_score.bin";
  expect((await kept(path)).length).toBeLessThan(0.15 * (await read(path)).length);
});
