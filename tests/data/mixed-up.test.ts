import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadCrosswalk } from "../../src/data/crosswalk";
import { loadLsoaLinks } from "../../src/data/lsoa-links";
import { BUILD } from "../../src/data/build-id";
import {
  loadAllocations,
  loadAreas,
  loadBigLocal,
  loadCities,
  loadDetail,
  loadAttributions,
  loadEditionDomains,
  loadElectoral,
  loadSearch,
  loadServices,
  loadLsoaEditions,
  loadEditions,
  loadEngland,
  loadHotSpots,
  loadIndicator,
  loadLsoaColumn,
  loadLsoas,
  loadManifest,
  loadNeighbours,
  loadPlaces,
  loadPostcodes,
  loadPrideInPlace,
  loadPublished,
  loadSources,
  loadSummary,
  type ReadBytes,
} from "../../src/data";
import { fetchBytes } from "../../src/data/read";
import { verify as verifyHash } from "../../src/data/verify";
import { damages, type Corruption } from "./corruptions";

const read = readFromDir("public/data");
const areas = await loadAreas(read);

/** A file of every kind, some of them twice, and what the app loads it by. */
const LOADERS: Readonly<Record<string, (from: ReadBytes) => Promise<unknown>>> = {
  "areas.bin": loadAreas,
  "england.bin": loadEngland,
  "lsoas.bin": (from) => loadLsoas(from, areas),
  "neighbours.bin": loadNeighbours,
  "summary.bin": (from) => loadSummary(from, areas),
  "cities.bin": loadCities,
  "towns.bin": loadPlaces,
  "crosswalk.bin": loadCrosswalk,
  "lsoa11.bin": loadLsoaLinks,
  "editions.bin": loadEditions,
  "edition-domains.bin": loadEditionDomains,
  "edition-lsoas.bin": loadLsoaEditions,
  "hotspots.bin": loadHotSpots,
  "columns/imd25_national_decile.bin": (from) => loadIndicator(from, "imd25_national_decile", areas),
  "columns/imd25_crime_national_decile.bin": (from) =>
    loadIndicator(from, "imd25_crime_national_decile", areas),
  "columns/imd25_share_core20.bin": (from) => loadIndicator(from, "imd25_share_core20", areas),
  "lsoa/census21_age_0_14_pct.bin": (from) => loadLsoaColumn(from, "census21_age_0_14_pct"),
  "lsoa/population_mid22.bin": (from) => loadLsoaColumn(from, "population_mid22"),
  "detail/2026-E54000057.bin": (from) => loadDetail(from, "2026", "E54000057"),
  "detail/2026-E54000008.bin": (from) => loadDetail(from, "2026", "E54000008"),
  "detail/index.json": (from) => loadDetail(from, "2026", "E54000057"),
  "big-local.json": loadBigLocal,
  "postcodes/OL.bin": (from) => loadPostcodes(from, "OL"),
  "pride-in-place.json": loadPrideInPlace,
  "published.json": loadPublished,
  "allocations.json": loadAllocations,
  "search/7.bin": (from) => loadSearch(from, 7),
  "search/8.bin": (from) => loadSearch(from, 8),
  "services.bin": loadServices,
  "wards.bin": loadElectoral,
  "attributions.json": loadAttributions,
  "sources.json": loadSources,
  "manifest.json": loadManifest,
};
const PATHS = Object.keys(LOADERS);
const { files: listed } = await loadManifest(read);
/** As the manifest has it, which another hand wrote; its own is not in it. */
const hashOf = (path: string): string => {
  const sha256 = listed.find((file) => file.path === path)?.sha256;
  return sha256 === undefined
    ? createHash("sha256").update(bytesOf(path)).digest("base64url").slice(0, 22)
    : Buffer.from(sha256, "hex").toString("base64url").slice(0, 22);
};
const verify = (path: string, bytes: Uint8Array): Promise<void> => verifyHash(path, bytes, hashOf(path));
const files = new Map(
  await Promise.all(PATHS.map(async (path) => [path, Uint8Array.from(await read(path))] as const)),
);
const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();

/** The damages of a file, and every other file in its place: of its own kind and of the others. */
const corruptionsOf = (path: string, seed: number): Corruption[] => [
  ...damages(path, bytesOf(path), 24, seed),
  ...PATHS.filter((other) => other !== path).map((other) => ({ how: other, bytes: bytesOf(other) })),
];
const CASES = PATHS.flatMap((path, at) =>
  corruptionsOf(path, at + 1).map((corruption) => ({ path, ...corruption })),
);

/** Names the file, says that nothing is shown or that it is damaged, and what to do. */
const WORDS = (path: string): RegExp =>
  new RegExp(`data file.* ${path.replaceAll(".", "\\.")}.*(?:none|damaged).*(?:Try again|Reload)`, "is");

const reading = (path: string, bytes: Uint8Array): ReadBytes =>
  Object.assign((asked: string) => (asked === path ? Promise.resolve(bytes) : read(asked)), { build: BUILD });

const reasonOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : "not an error"),
  );

describe("data that cannot be mixed up", () => {
  it("tries at least a thousand corruptions, on every kind of file", () => {
    expect(CASES.length).toBeGreaterThan(1000);
    const known = new Set(PATHS.map((path) => path.replace(/\/.*/, "")));
    expect([...known]).toHaveLength(27);
  });

  it("lets every true file through", async () => {
    for (const [path, bytes] of files) {
      await verify(path, bytes);
      await LOADERS[path]?.(reading(path, bytes));
    }
  });

  it("refuses each of them in words by its SHA-256", async () => {
    for (const { path, how, bytes } of CASES)
      expect(await reasonOf(verify(path, bytes)), `${path}: ${how}`).toMatch(WORDS(path));
  });

  describe("on plain HTTP, where there is no SHA-256", () => {
    beforeEach(() => {
      vi.stubGlobal("crypto", {});
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it("refuses each of them too, or it is a change of a bit that gzip does not use: expanded, the file is the same byte for byte", async () => {
      let harmless = 0;
      for (const { path, how, bytes } of CASES) {
        const reason = await reasonOf(verify(path, bytes));
        const loaded = LOADERS[path]?.(reading(path, bytes)) ?? Promise.reject(new Error("no loader"));
        if (reason === null) {
          harmless++;
          expect(gunzipSync(bytes).equals(gunzipSync(bytesOf(path))), `${path}: ${how}`).toBe(true);
          expect(await loaded, `${path}: ${how}`).toEqual(await LOADERS[path]?.(read));
        } else {
          expect(reason, `${path}: ${how}`).toMatch(WORDS(path));
          // Whoever reads without the gate, as the commands do, refuses as well.
          expect(await reasonOf(loaded), `${path}: ${how}`).toMatch(WORDS(path));
        }
      }
      expect(harmless).toBeLessThan(10);
    });
  });

  it("says which other file came, or of which build", async () => {
    const decile = bytesOf("columns/imd25_national_decile.bin");
    expect(await reasonOf(verify("columns/imd25_crime_national_decile.bin", decile))).toContain(
      "Another data file (columns/imd25_national_decile) came in the place of columns/imd25_crime_national_decile.bin.",
    );
    expect(
      await reasonOf(verify("detail/2026-E54000008.bin", bytesOf("detail/2026-E54000057.bin"))),
    ).toContain("Another data file (detail/2026-E54000057)");
    const other = CASES.find(({ path, how }) => path === "areas.bin" && how === "of another build");
    expect(await reasonOf(verify("areas.bin", other?.bytes ?? decile))).toContain(
      `another build of the data (000000000000) than this page (${BUILD})`,
    );
  });

  it("knows a content that is another although its stamp is right, by its SHA-256", async () => {
    const { stampFile } = await import("../../scripts/pipeline/stamp-file");
    const forged = stampFile(
      "columns/imd25_share_core20.bin",
      BUILD,
      bytesOf("columns/imd25_national_decile.bin"),
    );
    expect(await reasonOf(verify("columns/imd25_share_core20.bin", forged))).toMatch(
      /content of the data file .* is not what this page was built with/,
    );
  });

  it("knows no file that its build does not", async () => {
    expect(await reasonOf(fetchBytes("columns/made_up.bin"))).toContain("knows of no data file");
  });
});
