import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOfParts, partsIn } from "../../../src/map/areas/parts";
import { segmentsOf } from "../../../src/map/areas/segments";
import { outlineOf } from "../../../src/map/area-lines";
import type { Drawn } from "../../../src/map/drawn";
import { around, atSea, boundsAreas } from "../../../src/map/side-tests";
import { MESH_ORIGIN } from "../../../src/model/area-mesh";

/** Areas 0 to 2 in a row, each also at the sea; line i begins at x = i and has two pieces. */
const lines = {
  points: Float64Array.from([0, 1, 2, 3, 4].flatMap((x) => [x, 0, x, 0.5, x, 1])),
  start: Int32Array.of(0, 6, 12, 18, 24, 30),
  left: Int32Array.of(0, 1, 0, 1, 2),
  right: Int32Array.of(1, 2, -1, -1, -1),
};
/** The lines that pieces come from, each once for each of its pieces. */
const from = (segments: Float32Array): number[] =>
  Array.from({ length: segments.length / 4 }, (_, at) =>
    Math.abs(Math.round((segments[4 * at] ?? NaN) + MESH_ORIGIN[0])),
  );
const drawn = (isIn: (msoa: number) => boolean, skip: Uint8Array | null = null) =>
  from(segmentsOf([{ lines, skip }], around(isIn)));

describe("the outline of a set of areas", () => {
  it("is one for areas that touch: the lines with just one side in it", () => {
    expect(drawn((msoa) => msoa <= 1)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(drawn(() => true)).toEqual([2, 2, 3, 3, 4, 4]);
    expect(drawn(() => false)).toEqual([]);
  });
  it("leaves out lines that detail replaces on either side", () => {
    expect(drawn((msoa) => msoa <= 1, Uint8Array.of(1, 0, 0))).toEqual([1, 1, 3, 3]);
  });
  it("is whole around an area at the edge of a footprint's detail, which does not know what lies beyond", () => {
    const mesh = {} as never;
    // Area 0 alone is drawn in detail: its lines to area 1 and to the sea, told from the overview's by where they begin.
    const detail = {
      mesh,
      msoaRows: Int32Array.of(0),
      lines: {
        points: Float64Array.of(10, 0, 10, 1, 12, 0, 12, 1),
        start: Int32Array.of(0, 4, 8),
        left: Int32Array.of(0, 0),
        right: Int32Array.of(-1, -1),
      },
    };
    const members = Uint8Array.of(1, 0, 0);
    const drawnHere: Drawn = { england: { mesh, lines }, regions: [{ detail, members }], members };
    const outline = (areas: number[]) => from(outlineOf(drawnHere, (msoa) => areas.includes(msoa)));
    expect(outline([0])).toEqual([10, 12]);
    expect(outline([1]).toSorted()).toEqual([0, 0, 1, 1, 3, 3]);
    expect(outline([2])).toEqual([1, 1, 4, 4]);
  });
  it("has the pieces of each line end to end", () => {
    const segments = segmentsOf([{ lines, skip: null }], boundsAreas);
    expect(segments).toHaveLength(40);
    expect([...segments.slice(2, 4)]).toEqual([...segments.slice(4, 6)]);
    expect((segments[1] ?? NaN) + MESH_ORIGIN[1]).toBeCloseTo(0, 6);
    expect((segments[7] ?? NaN) + MESH_ORIGIN[1]).toBeCloseTo(1, 6);
  });
});

describe("the edge of a footprint", () => {
  it("lies at the sea where its area touches none outside the footprint, and nowhere else", () => {
    // Areas 0 and 1 are the footprint; 1 touches area 2 outside it.
    const sea = atSea(lines, Uint8Array.of(1, 1, 0));
    expect([sea(0, -1), sea(1, -1), sea(0, 1)]).toEqual([true, false, false]);
  });
});

describe("the parts of many pieces", () => {
  const coordinate = fc.float({ min: -1, max: 1, noNaN: true });
  const piece = fc.tuple(coordinate, coordinate, coordinate, coordinate);

  it("in a box hold every piece with an end in it, each once and in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), piece, (pieces, [a, b, c, d]) => {
        const segments = Float32Array.from(pieces.flat());
        const box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const;
        const runs = partsIn(boxesOfParts(segments), pieces.length, box);
        const covered = runs.flatMap(([first, end]) =>
          Array.from({ length: end - first }, (_, at) => first + at),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(covered.every((at) => at < pieces.length)).toBe(true);
        pieces.forEach(([x, y], at) => {
          const inside = box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
          if (inside) expect(covered).toContain(at);
        });
      }),
    );
  });
});
