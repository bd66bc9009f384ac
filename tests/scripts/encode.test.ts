import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeLevel } from "../../scripts/pipeline/encode-level";
import { decodeLevel } from "../../src/data/column";
import { decodePack, encodePack } from "../../src/data/pack";

const row = fc.record({
  num: fc.integer({ min: -1e9, max: 1e9 }),
  den: fc.integer({ min: 1, max: 1e6 }),
  people: fc.integer({ min: 1, max: 20000 }),
  status: fc.constantFrom(0, 0, 0, 1, 2, 3),
});

test.each(["own", "population", "one"] as const)(
  "a column with den %s comes back exactly, value by value",
  (kind) => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 1000 }),
        (rows, asValues, factor) => {
          const people = rows.map((r) => r.people);
          const alive = (r: (typeof rows)[number]): boolean => r.status === 0 || r.status === 3;
          const den = Float64Array.from(rows, (r) =>
            alive(r) ? { own: r.den, population: r.people, one: 1 }[kind] : 0,
          );
          const num = Float64Array.from(rows, (r, i) =>
            alive(r) ? Math.trunc(r.num / 1e4) * factor * (asValues ? (den[i] ?? 0) : 1) || 0 : 0,
          );
          const made = { num, den, scale: 1000, status: Uint8Array.from(rows, (r) => r.status) };
          const { header, blocks } = encodeLevel("x.", made, people);
          const back = decodeLevel("id", "x.", header, decodePack(encodePack({}, blocks)), people);
          expect(back.num).toEqual(num);
          expect(back.den).toEqual(den);
          expect(back.status).toEqual(made.status);
          rows.forEach((r, i) =>
            expect(back.value[i]).toBe(alive(r) ? (num[i] ?? NaN) / ((den[i] ?? NaN) * 1000) : NaN),
          );
        },
      ),
    );
  },
);

test("people apportioned by the crosswalk come back to a millionth", () => {
  const made = {
    num: Float64Array.of(10, 12.345678, 7),
    den: Float64Array.of(100, 33.25, 70),
    scale: 1,
    status: Uint8Array.of(0, 3, 0),
  };
  const { header, blocks } = encodeLevel("", made, [1, 2, 3]);
  const back = decodeLevel("id", "", header, decodePack(encodePack({}, blocks)), [1, 2, 3]);
  expect([...back.num]).toEqual([10, 12.345678, 7]);
  expect([...back.den]).toEqual([100, 33.25, 70]);
});
