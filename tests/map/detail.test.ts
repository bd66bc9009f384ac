import { beforeAll, describe, expect, it } from "vitest";
import { loadAreas, loadDetail, loadLsoas } from "../../src/data";
import { boardsInSight } from "../../src/map/boards-in-sight";
import { DetailLoader } from "../../src/map/detail-loader";
import { NOTHING_DRAWN, withDetails } from "../../src/map/drawn";
import { icbLevel, LSOA_COUNT } from "../../src/model/codes";
import type { PreparedDetail } from "../../src/map/model";
import type { Areas, Lsoas } from "../../src/model/area";
import { readFromDir } from "../../scripts/read-from-dir";

const read = readFromDir("public/data");
let areas: Areas;
let lsoas: Lsoas;
beforeAll(async () => {
  areas = await loadAreas(read);
  lsoas = await loadLsoas(read);
});

const GREATER_MANCHESTER = "E54000057";
const LINCOLNSHIRE = "E54000013";
const ofBoard = (code: string): number[] => {
  const board = areas.icb26s.findIndex((icb) => icb.code === code);
  return [...areas.icb26.keys()].filter((msoa) => areas.icb26[msoa] === board);
};

describe("which footprints are drawn in detail", () => {
  const here = (
    zoom: number,
    msoas: readonly number[],
    footprint: string | null,
    last: readonly string[] = [],
  ) => boardsInSight(areas, { vintage: "2026", footprint, zoom, msoas }, last);

  it("the one in view at every zoom, and near enough all that the screen shows", () => {
    const seen = [...ofBoard(GREATER_MANCHESTER).slice(0, 3), ...ofBoard(LINCOLNSHIRE).slice(0, 2)];
    expect(here(6, seen, null)).toEqual([]);
    expect(here(6, seen, LINCOLNSHIRE)).toEqual([LINCOLNSHIRE]);
    expect(here(11, seen, null)).toEqual([GREATER_MANCHESTER, LINCOLNSHIRE]);
    expect(here(12, seen, LINCOLNSHIRE)).toEqual([LINCOLNSHIRE, GREATER_MANCHESTER]);
  });
  it("what was in sight is kept for a while, no more than six in all, and none of another vintage", () => {
    const all = areas.icb26s.map(({ code }) => code);
    expect(here(10.5, [], null, all.slice(0, 3))).toEqual(all.slice(0, 3));
    expect(here(9.9, [], null, all)).toEqual([]);
    expect(here(11, ofBoard(all[9] as string), null, all)).toEqual([all[9], ...all.slice(0, 5)]);
    expect(here(11, [], null, ["E54000001"])).toEqual([]);
  });
});

describe("loading details", () => {
  interface Asked {
    readonly key: string;
    readonly done: (detail: string) => void;
    readonly fail: (error: Error) => void;
  }
  const start = () => {
    const asked: Asked[] = [];
    const shown: (readonly string[])[] = [];
    const failures: { readonly reason: string; readonly retry: () => void }[] = [];
    const loader = new DetailLoader<string>(
      (vintage, icb) => new Promise((done, fail) => asked.push({ key: `${vintage} ${icb}`, done, fail })),
      { show: (details) => shown.push(details), failed: (reason, retry) => failures.push({ reason, retry }) },
    );
    const want = (icbs: readonly string[], vintage: "2026" | "2024" = "2026", ready = true) =>
      loader.want({ vintage, icbs, lsoas: ready ? lsoas : null });
    return { asked, shown, failures, want };
  };
  const answered = () => new Promise((resolve) => setTimeout(resolve));

  it("asks for each once, shows what has come, and drops what was left", async () => {
    const { asked, shown, want } = start();
    want(["a"], "2026", false);
    expect(asked).toEqual([]);
    want(["a", "b"]);
    want(["a", "b"]);
    expect(asked.map(({ key }) => key)).toEqual(["2026 a", "2026 b"]);
    asked[1]?.done("B");
    await answered();
    asked[0]?.done("A");
    await answered();
    want(["b", "c"]);
    expect(shown).toEqual([["B"], ["A", "B"], ["B"]]);
    want(["b"], "2024");
    expect(shown.at(-1)).toEqual([]);
  });
  it("a late answer for one that was left is dropped; a failure is said, and tried again when asked", async () => {
    const { asked, shown, failures, want } = start();
    want(["a"]);
    want([]);
    asked[0]?.done("A");
    await answered();
    expect(shown).toEqual([]);
    want(["b"]);
    asked[1]?.fail(new Error("The network is down."));
    await answered();
    expect(failures[0]?.reason).toBe("The network is down.");
    want(["b"]);
    expect(asked).toHaveLength(2);
    failures[0]?.retry();
    asked[2]?.done("B");
    await answered();
    expect(shown).toEqual([["B"]]);
  });
  it("one try again asks for all that failed and are still wanted", async () => {
    const { asked, shown, failures, want } = start();
    want(["a", "b", "c"]);
    for (const { fail } of asked.slice(0, 3)) fail(new Error("The network is down."));
    await answered();
    want(["a", "c"]);
    failures.at(-1)?.retry();
    expect(asked.slice(3).map(({ key }) => key)).toEqual(["2026 a", "2026 c"]);
    for (const { done, key } of asked.slice(3)) done(key);
    await answered();
    expect(shown.at(-1)).toEqual(["2026 a", "2026 c"]);
  });
});

it("what is drawn marks the areas of all regions, and stays the same object while they do", () => {
  const detail = (rows: number[]) => ({ msoaRows: Int32Array.from(rows) }) as PreparedDetail;
  const [one, other] = [detail([1, 2]), detail([5])];
  const both = withDetails(NOTHING_DRAWN, [one, other]);
  expect([...(both.members ?? [])].flatMap((mark, row) => (mark ? [row] : []))).toEqual([1, 2, 5]);
  expect(withDetails(both, [one, other])).toBe(both);
  expect(withDetails(both, [other]).regions[0]).toBe(both.regions[1]);
  expect(withDetails(both, [])).toEqual(NOTHING_DRAWN);
});

it("the details of all footprints hold each small area of England once, in either vintage", async () => {
  for (const vintage of ["2026", "2024"] as const) {
    const rows: number[] = [];
    for (const { code } of areas[`${icbLevel(vintage)}s`])
      rows.push(...(await loadDetail(read, vintage, code)).rows);
    expect(rows).toHaveLength(LSOA_COUNT);
    expect(new Set(rows).size).toBe(LSOA_COUNT);
  }
});
