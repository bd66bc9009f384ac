import { expect, test } from "vitest";
import { begin } from "../../../src/workspace/change";
import { FILE_VERSION, writeWorkspace } from "../../../src/workspace/file/write-file";
import { fileOf, whoseFile, type FolderFile } from "../../../src/workspace/shared/folder";
import { readOthers } from "../../../src/workspace/shared/read-others";
import { withoutRecords } from "../../../src/workspace/shared/without";

const one = begin("walk", "walk_1", { title: "Board", steps: [] }, new Date("2026-11-28T09:00:00Z"));
const WHOLE = writeWorkspace(new Map([[one.id, one]]));
const MINE = fileOf("Jo", "0a1b2c3d");
const THEIRS = fileOf("Sam Patel", "11223344");

let reads = 0;
const file = (name: string, text: string | null, modified = 1): FolderFile => ({
  ...{ name, modified, size: text?.length ?? 7 },
  text: () => {
    reads += 1;
    return text === null
      ? Promise.reject(new DOMException("locked", "NotReadableError"))
      : Promise.resolve(text);
  },
});
const folder = (...files: FolderFile[]): FolderFile[] => files;
/** A file that could not even be opened. */
const locked = (name: string): FolderFile => ({
  ...{ name, modified: NaN, size: NaN },
  text: () => Promise.reject(new DOMException("locked", "NotReadableError")),
});

test("a file is named by whose it is, whatever they are called, and says so back", () => {
  expect(THEIRS).toBe("hyperlocal Sam Patel 11223344.hyperlocal");
  expect(whoseFile(THEIRS)).toBe("Sam Patel");
  expect(fileOf('A/B: "C"?', "11223344")).toBe("hyperlocal A B   C 11223344.hyperlocal");
  expect(whoseFile(fileOf("  ", "11223344"))).toBe("somebody");
  // What a syncing program calls the second copy of a file, and what somebody renamed.
  expect(whoseFile("hyperlocal Sam Patel 11223344 (1).hyperlocal")).toBe("Sam Patel");
  expect(whoseFile("old one.hyperlocal")).toBe("old one");
});

test("others' files are read, one's own and what is no workspace are passed over", async () => {
  const all = await readOthers(
    folder(file(MINE, WHOLE), file(THEIRS, WHOLE), file("minutes.docx", "PK")),
    MINE,
    [],
  );
  expect(all.map(({ who, problem, revisions }) => [who, problem, revisions?.size])).toEqual([
    ["Sam Patel", "", 1],
  ]);
});

test("a file that has not changed is not read again, and one that has is", async () => {
  const known = await readOthers(folder(file(THEIRS, WHOLE)), MINE, []);
  reads = 0;
  expect(await readOthers(folder(file(THEIRS, WHOLE)), MINE, known)).toEqual(known);
  expect(reads).toBe(0);
  await readOthers(folder(file(THEIRS, WHOLE, 2)), MINE, known);
  expect(reads).toBe(1);
});

test("half a file, a foreign one and a locked one are said in words, keep what was there, and are read again", async () => {
  const known = await readOthers(folder(file(THEIRS, WHOLE)), MINE, []);
  for (const [text, said] of [
    [WHOLE.slice(0, 60), /damaged or no workspace/],
    ['{"format":"something else"}', /no workspace file/],
    [WHOLE.replace(`"version": ${FILE_VERSION}`, '"version": 99'), /newer version/],
    [null, /locked or still on its way/],
  ] as const) {
    const [now] = await readOthers(folder(file(THEIRS, text, 2)), MINE, known);
    expect(now?.problem).toMatch(said);
    expect(now?.revisions?.size).toBe(1);
    const [later] = await readOthers(folder(file(THEIRS, WHOLE, 2)), MINE, now ? [now] : []);
    expect(later?.problem).toBe("");
  }
});

test("a file that cannot be opened keeps what it held, and when it was written, and stops no other", async () => {
  const known = await readOthers(folder(file(THEIRS, WHOLE, 5)), MINE, []);
  const now = await readOthers(folder(locked(THEIRS), file("b.hyperlocal", WHOLE)), MINE, known);
  expect(now.map(({ who, modified, revisions }) => [who, modified, revisions?.size])).toEqual([
    ["b", 1, 1],
    ["Sam Patel", 5, 1],
  ]);
  expect(now[1]?.problem).toMatch(/locked or still on its way/);
  const [later] = await readOthers(folder(file(THEIRS, WHOLE, 5)), MINE, now);
  expect(later?.problem === "" || later?.who === "b").toBe(true);
});

test("what waits is left out with all its states, and nothing else", () => {
  const other = begin("walk", "walk_2", null, new Date());
  const all = new Map([one, other].map((each) => [each.id, each]));
  expect([...withoutRecords(all, new Set(["walk_1"])).values()]).toEqual([other]);
});
