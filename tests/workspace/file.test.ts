import { expect, test } from "vitest";
import { begin, follow } from "../../src/workspace/change";
import { readWorkspace } from "../../src/workspace/file/read-file";
import { FILE_VERSION, writeWorkspace } from "../../src/workspace/file/write-file";
import { merge } from "../../src/workspace/merge";
import { previewMerge } from "../../src/workspace/preview";
import type { Revision, Revisions } from "../../src/workspace/revision";
import { standingOf } from "../../src/workspace/standing";

const now = new Date("2026-11-27T09:00:00Z");
const figures = {
  ...{
    name: "Falls",
    unit: "percent",
    polarity: "high-worse",
    period: "2025",
    level: "msoa21",
    joining: "mean",
  },
  ...{ owner: "Bolton Council", licence: "", maskUnder: 5, file: "falls.csv", column: "%", scale: 1 },
  rows: [["E02000984", 0.1 + 0.2, 7662, 0]],
};
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));
const first = begin("own", "own_falls_1a2b3c", figures, now);
const next = (all: Revisions, content: unknown): Revision => {
  const [standing] = standingOf(all);
  if (!standing) throw new Error("There is no record.");
  return follow(standing, content, now);
};

test("what was saved opens as it was, to the last digit, and opening it twice changes nothing", () => {
  const all = of(first, next(of(first), { ...figures, name: "Falls, mended" }));
  const read = readWorkspace(writeWorkspace(all));
  expect(new Map([...read].sort())).toEqual(new Map([...all].sort()));
  expect(writeWorkspace(merge(read, all))).toBe(writeWorkspace(all));
});

test("figures that were deleted are not in the file, and are deleted where it is opened", () => {
  const gone = of(first, next(of(first), null));
  const text = writeWorkspace(gone);
  expect(text).not.toContain("E02000984");
  const [there] = standingOf(merge(of(first), readWorkspace(text)));
  expect(there?.versions.map(({ content }) => content)).toEqual([null]);
});

test("a preview says what is new, changed, changed on both sides and the same, as the merge then does", () => {
  const mine = of(first);
  expect(previewMerge(new Map(), mine)).toMatchObject({ added: [first.record], changed: [], apart: [] });
  expect(previewMerge(mine, mine)).toMatchObject({ same: [first.record], added: [] });
  const theirs = of(first, next(mine, null));
  expect(previewMerge(mine, theirs)).toMatchObject({ changed: [first.record], apart: [] });
  const edited = of(first, next(mine, { ...figures, name: "Mine" }));
  expect(previewMerge(edited, theirs)).toMatchObject({ apart: [first.record], changed: [] });
  expect(standingOf(merge(edited, theirs))[0]?.versions).toHaveLength(2);
});

test.each([
  ["", "damaged"],
  [writeWorkspace(of(first)).slice(0, 200), "damaged"],
  ["<!doctype html>", "damaged"],
  ["{}", "no workspace file"],
  ["null", "no workspace file"],
  [
    writeWorkspace(of(first)).replace(`"version": ${FILE_VERSION}`, `"version": ${FILE_VERSION + 1}`),
    "newer version",
  ],
  [writeWorkspace(of(first)).replace(first.id, "../../etc"), "Entry 1 of the file is not sound (id"],
  [writeWorkspace(of(first)).replace("E02000984", "E01000984"), "figures that are not sound"],
  [writeWorkspace(of(first)).replace('"own"', '"script"'), "Entry 1 of the file is not sound (kind"],
])("a file that is damaged or foreign is refused whole, in words: %#", (text, words) => {
  expect(() => readWorkspace(text)).toThrow(words);
});
