import { statSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { COMMON_WORDS, MOST_FILES, SEARCH_FILES } from "../../src/config/search";
import {
  loadAreas,
  loadBigLocal,
  loadElectoral,
  loadPrideInPlace,
  loadSearch,
  loadServices,
} from "../../src/data";
import { searchPath } from "../../src/data/search";
import type { Areas } from "../../src/model/area";
import type { SearchPlace } from "../../src/model/search-place";
import { findPlaces, morePlaces, type MoreData, type Place } from "../../src/readings/header/more-places";
import { openedBy } from "../../src/readings/header/opened-by";
import { fileOf, filesOfPlace, filesTyped, wordsOf } from "../../src/readings/header/search-words";
import { networksOf, type LikelyNetworks } from "../../src/stats/likely-networks";

const read = readFromDir("public/data");
let areas: Areas;
let data: MoreData;
let all: readonly Place[];
let likely: LikelyNetworks;
let files: readonly (readonly SearchPlace[])[];
beforeAll(async () => {
  areas = await loadAreas(read);
  const services = await loadServices(read);
  data = {
    services,
    electoral: await loadElectoral(read),
    pride: await loadPrideInPlace(read),
    bigLocal: await loadBigLocal(read),
    locate: () => null,
  };
  all = morePlaces(areas, data);
  likely = networksOf(areas, services);
  files = await Promise.all(Array.from({ length: SEARCH_FILES }, (_, file) => loadSearch(read, file)));
}, 60_000);

/** What the app finds: only in the files that a text asks for. */
const search = (typed: string): readonly SearchPlace[] =>
  findPlaces(
    filesTyped(typed).flatMap((file) => files[file] ?? []),
    typed,
    1000,
  );
const sameAs = (one: Place) => (other: SearchPlace) =>
  other.kind === one.kind && other.code === one.code && other.name === one.name && other.note === one.note;

describe("places found by name, from the few files that what was typed asks for", () => {
  it("are found by their whole name, whatever its accents, capitals and signs", () => {
    const placed = all.filter((one) => one.kind !== "library");
    fc.assert(
      fc.property(fc.constantFrom(...placed), (one) => {
        for (const typed of [one.name, one.name.toUpperCase(), ` ${one.name.replaceAll("'", "’")} `])
          expect(search(typed).some(sameAs(one)), typed).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("are found by the beginning of any word of their name that tells it, by code and by postcode", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all.filter(({ kind }) => kind !== "library")), (one) => {
        const rare = wordsOf(one.name).filter((word) => !COMMON_WORDS.has(word) && word.length > 2);
        for (const word of rare) expect(search(word.slice(0, 3)).some(sameAs(one)), word).toBe(true);
        if (one.code !== "") expect(search(one.code).some(sameAs(one)), one.code).toBe(true);
        if (one.kind === "practice")
          expect(search(one.note.split(",")[0] ?? "").some(sameAs(one)), one.note).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("open the areas that their whole data say", () => {
    const inFiles = new Map(
      files.flat().map((one) => [[one.kind, one.code, one.name, one.note].join("|"), one.msoas]),
    );
    const placed = all.filter((one) => one.kind !== "library");
    for (const one of placed.filter((_, i) => i % 7 === 0))
      expect(inFiles.get([one.kind, one.code, one.name, one.note].join("|")), one.name).toEqual(
        openedBy(areas, data, one, () => likely).msoas,
      );
  });

  it("hold every place but the 28 libraries without a position, who runs a library beside it", () => {
    const keys = new Set(files.flat().map((one) => [one.kind, one.code, one.name, one.note].join("|")));
    const missing = all.filter((one) => !keys.has([one.kind, one.code, one.name, one.note].join("|")));
    expect(missing.map(({ kind }) => kind)).toEqual(missing.map(() => "library"));
    expect(missing.length).toBe(28);
    const [library] = search("littleborough library").filter(({ kind }) => kind === "library");
    expect(library?.note).toMatch(/^OL15 \w{3}, Rochdale; run by the /);
    // It stands in one of the areas of its town.
    expect(library?.msoas.map((i) => areas.lads[areas.lad[i] ?? -1]?.name)).toEqual(["Rochdale"]);
  });

  it("cost little: a word asks for one file under 50 kB, where all that is searched took 540 kB", () => {
    const sizes = files.map((_, file) => statSync(`public/data/${searchPath(file)}`).size);
    expect(Math.max(...sizes)).toBeLessThan(50_000);
    expect(sizes.toSorted((a, b) => a - b)[SEARCH_FILES / 2]).toBeLessThan(20_000);
  });
});

describe("the file of a word", () => {
  it("is that of the word without accents, capitals, apostrophes and signs", () => {
    expect(wordsOf("St. Peter’s & Zoë's, PCN")).toEqual(["st", "peters", "zoes", "pcn"]);
    expect(filesTyped("peters").some((file) => filesTyped("Peter's").includes(file))).toBe(true);
    expect(search("st peters").some(({ name }) => name === "St Peter's")).toBe(true);
  });
  it("is one of the 64, the same while a word is typed on, and none for one letter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (word) => {
        expect(fileOf(word)).toBeGreaterThanOrEqual(0);
        expect(fileOf(word)).toBeLessThan(SEARCH_FILES);
        expect(fileOf(word.slice(0, 2))).toBe(fileOf(word));
      }),
    );
    expect(fileOf("a")).toBe(-1);
  });
  it("is not that of a common word, unless there is no other", () => {
    expect(filesTyped("the medical centre of Ince")).toEqual([fileOf("ince")]);
    expect(filesTyped("the surgery")).toEqual([fileOf("the"), fileOf("surgery")]);
    expect(filesTyped("one two three four five").length).toBe(MOST_FILES);
    const place = {
      kind: "practice",
      code: "A81002",
      name: "The Surgery",
      note: "TS18 2AW, x",
      also: "",
    } as const;
    expect(filesOfPlace(place)).toEqual([...new Set(["the", "surgery", "02", "ts"].map(fileOf))]);
  });
});
