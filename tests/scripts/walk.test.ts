import { describe, expect, test } from "vitest";
import { writeWalks } from "../../scripts/pipeline/walk";
import { readWalks } from "../../src/data/walk";

/** Points of a ring, each arc's first point left out where it joins, whichever way its arcs are numbered. */
function trace(ring: readonly number[], arcs: readonly (readonly number[])[]): string {
  const points = ring.flatMap((ref) => {
    const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
    const pairs = Array.from({ length: arc.length / 2 }, (_, i) => `${arc[2 * i]},${arc[2 * i + 1]}`);
    return (ref < 0 ? pairs.reverse() : pairs).slice(1);
  });
  return points.join(" ");
}

// Two squares that share a side, an island, and a hole that is the island's border walked backwards.
const arcs = [
  [1, 0, 1, 1],
  [1, 1, 0, 1, 0, 0, 1, 0],
  [1, 0, 2, 0, 2, 1, 1, 1],
  [7, 7, 8, 7, 8, 8, 7, 7],
  [9, 9, 9, 10],
];
const rings = [[0, 1], [~0, 2], [~3], [3], [2, ~0]];

describe("rings as walks", () => {
  test("come back point by point, without the arc that no ring uses", () => {
    const { arcsOfRing, streams } = writeWalks(rings, arcs);
    const back = readWalks(arcsOfRing, streams);
    expect(back.rings.map((ring) => trace(ring, back.arcs))).toEqual(rings.map((ring) => trace(ring, arcs)));
    expect(back.arcs).toHaveLength(4);
  });

  test("write a shared border once, and as a small number the second time", () => {
    const { streams } = writeWalks(rings.slice(0, 2), arcs);
    expect(streams.step.filter((step) => step === 0)).toHaveLength(3);
    expect(streams.x).toHaveLength(1 + 1 + 3 + 3);
  });
});
