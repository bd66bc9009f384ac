import fc from "fast-check";
import { expect, test } from "vitest";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { tellApart } from "../../../src/stats/neighbourhoods/tell-apart";
import { readFromDir } from "../../../scripts/read-from-dir";

const graph = (n: number, links: readonly (readonly [number, number])[]): Set<number>[] => {
  const beside = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of links)
    if (a !== b) {
      beside[a]?.add(b);
      beside[b]?.add(a);
    }
  return beside;
};

test("two that touch never have one colour, whatever touches what", () => {
  const links = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 90 });
  fc.assert(
    fc.property(links, (all) => {
      const beside = graph(20, all);
      const colour = tellApart(beside);
      beside.forEach((others, at) => {
        for (const other of others) expect(colour[other]).not.toBe(colour[at]);
      });
    }),
  );
});

test("a ring of an even number needs two colours, of an odd number three, and four that all touch four", () => {
  const ring = (n: number) =>
    graph(
      n,
      [...Array(n).keys()].map((i) => [i, (i + 1) % n] as const),
    );
  const used = (beside: Set<number>[]) => new Set(tellApart(beside)).size;
  expect([
    used(ring(6)),
    used(ring(7)),
    used(
      graph(4, [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
        [2, 3],
      ]),
    ),
  ]).toEqual([2, 3, 4]);
});

test("the districts of England are told apart by five colours", async () => {
  const read = readFromDir("public/data");
  const [{ lad, lads }, { offsets, targets }] = [await loadAreas(read), await loadNeighbours(read)];
  const links = [...lad.keys()].flatMap((i) =>
    [...targets.subarray(offsets[i], offsets[i + 1])].map((j) => [lad[i] ?? 0, lad[j] ?? 0] as const),
  );
  expect(Math.max(...tellApart(graph(lads.length, links)))).toBeLessThanOrEqual(4);
});
