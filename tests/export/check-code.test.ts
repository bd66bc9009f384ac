/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { DEFAULT_RULE } from "../../src/config/rules";
import type { Rule } from "../../src/model/rule";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCode, linkWithCheck, readCheck, sayCheck } from "../../src/export/check-code";
import { rebuiltSince, sayRebuilt } from "../../src/export/rebuilt";
import { BUILDS } from "../../src/config/builds";
import { fileName, ruleName } from "../../src/export/file-name";

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

describe("what changed since a code was made", () => {
  const builds = [
    { version: "aaaaaaaaaaaa", date: "2026-09-01", changes: [] },
    { version: "bbbbbbbbbbbb", date: "2026-10-01", changes: ["Figures changed: Extent."] },
    { version: "cccccccccccc", date: "2026-11-01", changes: ["No figure changed."] },
  ];
  const since = (made: string, now: string) => rebuiltSince(checkCode("?v=1", made), builds, now);

  it("is every step between the two builds, oldest first, and nothing before or after", () => {
    expect(since("aaaaaaaaaaaa", "cccccccccccc")).toEqual({
      since: "2026-09-01",
      changes: ["Figures changed: Extent.", "No figure changed."],
      complete: true,
    });
    expect(since("bbbbbbbbbbbb", "cccccccccccc").changes).toEqual(["No figure changed."]);
    expect(since("aaaaaaaaaaaa", "bbbbbbbbbbbb").changes).toEqual(["Figures changed: Extent."]);
    expect(sayRebuilt(since("aaaaaaaaaaaa", "cccccccccccc"))).toContain(
      "build of 1 September 2026. Since then:",
    );
  });

  it("says so when either build is not in the record", () => {
    expect(sayRebuilt(since("dddddddddddd", "cccccccccccc"))).toContain("no record");
    const later = since("bbbbbbbbbbbb", "dddddddddddd");
    expect(later).toEqual({ since: "2026-10-01", changes: ["No figure changed."], complete: false });
    expect(sayRebuilt(later)).toContain("not in the record yet");
  });

  it("is known of the builds that were published: each with its day and what changed", () => {
    expect(BUILDS.length).toBeGreaterThan(1);
    expect(new Set(BUILDS.map(({ version }) => version)).size).toBe(BUILDS.length);
    for (const { version, date } of BUILDS)
      expect(`${version} ${date}`).toMatch(/^[0-9a-f]{12} \d{4}-\d\d-\d\d$/);
    for (const { changes } of BUILDS.slice(1)) expect(changes.join(" ")).toMatch(/default rule/);
  });
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

it("names files by docs/methods.md", () => {
  const date = new Date(2026, 10, 23, 0, 30);
  const base = { scope: "England", what: "flagged msoas", rule: "core20-majority", date, extension: "csv" };
  expect(
    fileName({ ...base, scope: "NHS Cheshire and Merseyside", footprint: "E54000008", place: null }),
  ).toBe("nhs-cheshire-and-merseyside_icb-E54000008_flagged-msoas_core20-majority_2026-11-23.csv");
  expect(fileName({ ...base, rule: ruleName(null, DEFAULT_RULE) })).toMatch(
    /^england_flagged-msoas_own-rule-[0-9A-Z]{4}_2026-11-23\.csv$/,
  );
  expect(
    fileName({ ...base, scope: "Bolton", footprint: "E54000057", place: "E08000001", rule: "../../x" }),
  ).toBe("bolton_icb-E54000057_lad-E08000001_flagged-msoas_x_2026-11-23.csv");
  const other: Rule = { ...DEFAULT_RULE, join: "any" };
  expect(ruleName(null, other), "two rules of one's own have two names").not.toBe(
    ruleName(null, DEFAULT_RULE),
  );
  expect(fileName({ ...base, settings: [1, 2] }), "so have two selections").not.toBe(
    fileName({ ...base, settings: [1, 3] }),
  );
  const long = fileName({ ...base, scope: "x".repeat(300), what: "y".repeat(300) });
  expect(long.length, "Windows takes no path over 260").toBeLessThan(200);
});
