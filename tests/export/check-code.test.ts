/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkCode, linkWithCheck, readCheck, sayCheck } from "../../src/export/check-code";
import { fileName } from "../../src/export/file-name";

it("a code reads back as the same view and data, however it is typed", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.stringMatching(/^[0-9a-f]{12}$/), (query, version) => {
      const code = checkCode(`?${query}`, version);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      const typed = ` ${code.toLowerCase().replace("-", " ").replaceAll("1", "l").replaceAll("0", "o")} `;
      expect(readCheck(typed, `?${query}`, version)).toEqual({ sameView: true, sameData: true });
    }),
  );
});

it("tells a changed view from rebuilt data", () => {
  const code = checkCode("?v=1&f=E54000057", "571a127b1b68");
  expect(readCheck(code, "?v=1&f=E54000008", "571a127b1b68")).toEqual({ sameView: false, sameData: true });
  const rebuilt = readCheck(code, "?v=1&f=E54000057", "0a1fdb0500d9");
  expect(rebuilt).toEqual({ sameView: true, sameData: false });
  expect(sayCheck(rebuilt!)).toContain("rebuilt");
  expect(readCheck("UUUU-7K2", "", "0a1fdb0500d9")).toBeNull();
});

it("codes of a thousand views hardly ever meet", () => {
  const codes = new Set(
    Array.from({ length: 1000 }, (_, i) => checkCode(`?f=E54${String(i).padStart(6, "0")}`, "a")),
  );
  expect(codes.size).toBeGreaterThan(990);
});

it("a link carries its code, and the code does not change itself", () => {
  const once = linkWithCheck("http://localhost:4173/app/?v=1&f=E54000057#panel", "571a127b1b68");
  const twice = linkWithCheck(once.link, "571a127b1b68");
  expect(twice).toEqual(once);
  expect(once.link).toContain(`k=${once.code}`);
  expect(once.link).not.toContain("#");
});

it("names files by METHODS", () => {
  const base = { what: "flagged msoas", preset: "core20-majority", date: "2026-11-23", extension: "csv" };
  expect(fileName({ ...base, footprint: "E54000008", place: null })).toBe(
    "icb-E54000008_flagged-msoas_core20-majority_2026-11-23.csv",
  );
  expect(fileName({ ...base, footprint: null, place: null, preset: null })).toBe(
    "england_flagged-msoas_own-rule_2026-11-23.csv",
  );
  expect(fileName({ ...base, footprint: "E54000057", place: "E08000001", preset: "../../x" })).toBe(
    "icb-E54000057_lad-E08000001_flagged-msoas_x_2026-11-23.csv",
  );
});
