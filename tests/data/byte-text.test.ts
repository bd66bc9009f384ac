import fc from "fast-check";
import { expect, it } from "vitest";
import { readByteText, toByteText } from "../../src/data/byte-text";

/** What a browser makes of the bytes of a page that says that it is in windows-1252. */
const asPage = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);

it("comes out of a page as it went in, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(readByteText(asPage(toByteText(bytes)))).toEqual(bytes);
    }),
  );
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(readByteText(asPage(toByteText(every)))).toEqual(every);
});

it("holds nothing that a page would read as markup or change, and grows by less than 2 in 100", () => {
  const every = Uint8Array.from({ length: 25_600 }, (_, i) => i % 256);
  const made = toByteText(every);
  for (const byte of [0, 13, 60]) expect(made).not.toContain(byte);
  expect(made.length / every.length).toBeLessThan(1.02);
});

it("says so when the file was written anew in another character set", () => {
  expect(() => readByteText("abc\ufffd")).toThrow(/changed on its way/);
});
