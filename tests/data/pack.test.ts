import fc from "fast-check";
import { expect, test } from "vitest";
import { decodePack, encodePack } from "../../src/data/pack";

const wholes = fc.array(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), { maxLength: 50 });

test("what is packed is unpacked, in both encodings", () => {
  fc.assert(
    fc.property(wholes, wholes, fc.string(), (a, b, text) => {
      const span = a.length ? Math.max(...a) - Math.min(...a) : 0;
      fc.pre(Number.isSafeInteger(span));
      const pack = decodePack<{ text: string }>(
        encodePack({ text }, [
          { name: "a", values: a },
          { name: "b", values: b, encoding: "varint" },
        ]),
      );
      expect(pack.header.text).toBe(text);
      expect([...(pack.blocks["a"] ?? [])]).toEqual(a);
      expect([...(pack.blocks["b"] ?? [])]).toEqual(b);
    }),
  );
});

test("a number that is not whole is refused, with its position", () => {
  expect(() => encodePack({}, [{ name: "a", values: [1, 2.5] }])).toThrow("position 1: 2.5");
});

test("bytes that are cut short are refused at any length", () => {
  const bytes = encodePack({ some: "header" }, [{ name: "a", values: [1, 1000, 100000] }]);
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodePack(bytes.subarray(0, length))).toThrow(/cut short/);
});
