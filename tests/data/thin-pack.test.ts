import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { gunzip } from "../../src/data/gunzip";
import { encodePack } from "../../src/data/pack";
import { fullPack, thinner } from "../../src/data/thin-pack";

const read = readFromDir("public/data");

it("gives every column's bytes again, and stores what columns share once", async () => {
  const paths = readdirSync("public/data/columns").map((name) => `columns/${name}`);
  const thin = thinner();
  const [full, thinned] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  for (const path of paths) {
    const bytes = await gunzip(await read(path));
    full.set(path, bytes);
    thinned.set(path, thin(path, bytes));
  }
  const thinAt = (path: string): Promise<Uint8Array> =>
    Promise.resolve(thinned.get(path) ?? new Uint8Array());
  for (const path of paths) {
    const again = await fullPack(thinned.get(path) ?? new Uint8Array(), thinAt);
    expect(Buffer.compare(again, full.get(path) ?? new Uint8Array()), path).toBe(0);
  }
  const size = (all: ReadonlyMap<string, Uint8Array>): number =>
    [...all.values()].reduce((sum, { length }) => sum + length, 0);
  expect(size(thinned)).toBeLessThan(0.85 * size(full));
});

it("says which block is not where the head says", async () => {
  const values = Array.from({ length: 100 }, (_, i) => i);
  const [one, two] = [encodePack({}, [{ name: "a", values }]), encodePack({}, [{ name: "b", values }])];
  const thin = thinner();
  thin("one.bin", one);
  const left = thin("two.bin", two);
  expect(left.length).toBeLessThan(two.length);
  const other = encodePack({}, [{ name: "c", values }]);
  await expect(fullPack(left, () => Promise.resolve(other))).rejects.toThrow(/Block "b" is not where/);
  expect(await fullPack(left, () => Promise.resolve(one))).toEqual(two);
});
