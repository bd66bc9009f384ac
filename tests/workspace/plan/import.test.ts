/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadCrosswalk, loadElectoral, loadLsoaLinks, loadLsoas } from "../../../src/data";
import { scopeOf } from "../../../src/stats/scope-of";
import { knownCodes } from "../../../src/workspace/own/known-codes";
import { readRows } from "../../../src/workspace/own/read-rows";
import { fromList, type Drawn } from "../../../src/workspace/plan/import/from-list";
import { readList } from "../../../src/workspace/plan/import/read-list";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const [lsoas, crosswalk] = [await loadLsoas(read, areas), await loadCrosswalk(read)];
const links = await loadLsoaLinks(read);
const carriers = { areas, lsoas, crosswalk, links, wards: (await loadElectoral(read)).ward };
const known = knownCodes(carriers);
/** Hastings: eleven areas. */
const hastings = scopeOf(areas, "2026", null, "E07000062");
const codes = [...hastings].map((i) => areas.code[i]!);

const drawn = (text: string, scope = hastings): Drawn =>
  fromList(readList(readRows(new TextEncoder().encode(text)), known), scope, carriers, known);
const areasOf = (found: Drawn): Record<string, readonly string[]> =>
  Object.fromEntries(found.neighbourhoods.map((one) => [one.name, one.areas]));

describe("a council's list", () => {
  it("with five mistakes: five are told, each with its row, and the rest is as it stands", () => {
    const rother = areas.code[scopeOf(areas, "2026", null, "E07000064")[0]!]!;
    const lines = [
      "Neighbourhoods of Hastings,,",
      "MSOA,Area,Neighbourhood",
      ...codes.slice(0, 9).map((code, i) => `${code},somewhere,${i < 5 ? "Western" : "Eastern"}`),
      "E02009999,nowhere,Eastern",
      `${codes[0]},somewhere,Eastern`,
      `${rother},next door,Eastern`,
      `${codes[9]},somewhere,`,
      "Source: the council,,",
    ];
    const found = drawn(lines.join("\n"));
    expect(found.findings).toEqual([
      { kind: "unknown", rows: [12], code: "E02009999", otherLevel: null },
      { kind: "no-name", rows: [15], code: codes[9] },
      { kind: "twice", rows: [3, 13], code: codes[0], names: ["Western", "Eastern"] },
      { kind: "outside", rows: [14], codes: [rother] },
      { kind: "missing", rows: [], codes: [codes[9], codes[10]] },
    ]);
    expect(areasOf(found)).toEqual({ Western: codes.slice(0, 5), Eastern: codes.slice(5, 9) });
  });

  it("says of a code without a name, of no code, of a code of another level and of several spellings", () => {
    const lsoa = lsoas.code[0]!;
    const text = ["code;neighbourhood", `${codes[0]};North`, `${codes[1]};north`, `${codes[2]};North`];
    const found = drawn(
      [...text, `${codes[3]};`, codes[4], "E0200;South", `${lsoa};South`, `${codes[5]};South`].join("\n"),
    );
    expect(found.findings.slice(0, -1)).toEqual([
      { kind: "no-code", rows: [7], cell: "E0200" },
      { kind: "unknown", rows: [8], code: lsoa, otherLevel: "LSOA 2021" },
      { kind: "no-name", rows: [5], code: codes[3] },
      { kind: "no-name", rows: [6], code: codes[4] },
      { kind: "spelling", rows: [3], names: ["North", "north"] },
    ]);
  });
});

describe("a list of smaller or older areas", () => {
  it("sends an MSOA whose LSOAs are in two neighbourhoods to where most people live, and says so", () => {
    const inside = [...lsoas.code.keys()].filter((row) => lsoas.msoa[row] === hastings[0]);
    const [first, ...rest] = inside;
    const others = [...lsoas.code.keys()].filter(
      (row) => [...hastings].includes(lsoas.msoa[row]!) && lsoas.msoa[row] !== hastings[0],
    );
    const text = [
      "LSOA code,MSOA code,Neighbourhood",
      `${lsoas.code[first!]},${codes[0]},Small`,
      ...rest.map((row) => `${lsoas.code[row]},${codes[0]},Large`),
      ...others.map((row) => `${lsoas.code[row]},${areas.code[lsoas.msoa[row]!]},Large`),
    ].join("\r\n");
    const found = drawn(text);
    const people = rest.reduce((sum, row) => sum + lsoas.population[row]!, 0);
    expect(areasOf(found)).toEqual({ Large: codes });
    expect(found.findings).toEqual([
      {
        kind: "shared",
        rows: inside.map((_, i) => i + 2),
        code: codes[0],
        told: [
          { name: "Large", people },
          { name: "Small", people: lsoas.population[first!] },
        ],
      },
      { kind: "emptied", rows: [2], name: "Small" },
    ]);
  });

  it("reads MSOAs of 2011 by the people who were there", () => {
    // Every area of 2011 of Greater Manchester to one of two neighbourhoods: the areas of 2021 follow.
    const gm = scopeOf(areas, "2026", "E54000057", null);
    const from = [...new Set([...gm].flatMap((msoa) => crosswalk.parts[msoa]!.map((part) => part.from)))];
    const rows = from.map((at, i) => `${crosswalk.codes11[at]},${i % 2 === 0 ? "Even" : "Odd"}`);
    const found = drawn(["msoa11cd,neighbourhood", ...rows].join("\n"), gm);
    expect(found.neighbourhoods.flatMap((one) => one.areas).toSorted()).toEqual(
      [...gm].map((msoa) => areas.code[msoa]!),
    );
    expect(found.findings.every(({ kind }) => kind === "shared")).toBe(true);
    const even = new Set(found.neighbourhoods.find(({ name }) => name === "Even")!.areas);
    for (const msoa of gm) {
      const votes = crosswalk.parts[msoa]!.map(({ from: at, millionths }) => ({
        even: from.indexOf(at) % 2 === 0,
        people: millionths * crosswalk.people11[at]!,
      }));
      const sum = (isEven: boolean): number =>
        votes.reduce((all, vote) => all + (vote.even === isEven ? vote.people : 0), 0);
      if (sum(true) !== sum(false)) expect(even.has(areas.code[msoa]!)).toBe(sum(true) > sum(false));
    }
  });
});

it("loses nothing: every row stands in the plan or is told, every area has a neighbourhood or is told", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...codes) },
    fc.constantFrom("E02009999", "E0100", "", "W02000001", areas.code[0]!),
  );
  const row = fc.record({ code: cell, name: fc.constantFrom("North", "South", "north", " East ", "") });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      // The first row makes sure of a level and a column of names.
      const all = [{ code: codes[0]!, name: "North" }, ...rows];
      const text = ["code,neighbourhood", ...all.map(({ code, name }) => `${code},${name}`)].join("\n");
      const found = drawn(text);
      const told = new Set(found.findings.flatMap((one) => one.rows));
      const homeOf = new Map(
        found.neighbourhoods.flatMap((one) => one.areas.map((code) => [code, one.name] as const)),
      );
      all.forEach(({ code, name }, i) => {
        if ((code === "" && name.trim() === "") || told.has(i + 2)) return;
        expect(homeOf.get(code)?.toLowerCase()).toBe(name.trim().toLowerCase());
      });
      const missing = found.findings.flatMap((one) => (one.kind === "missing" ? one.codes : []));
      expect([...homeOf.keys(), ...missing].toSorted()).toEqual(codes);
    }),
    { numRuns: 200 },
  );
});
