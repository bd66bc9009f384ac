import { beforeEach, expect, it, vi } from "vitest";
import { soundView } from "../../src/codec/sound-view";
import { catalogueOf } from "../../src/config/catalogue";
import { DEFAULT_INDICATOR, INDICATORS } from "../../src/config/indicators";
import { HOUSEHOLD_NUMBERS } from "../../src/config/profile";
import { carriedPaths } from "../../src/export/one-file/carry";
import { catalogueWith } from "../../src/state/own-records";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { sayNotHere, SHIPPED_HERE } from "../../src/state/not-here";
import { loadedAreas } from "../panels/atlas";

const page = vi.hoisted((): { site: string | null } => ({ site: null }));
vi.mock("../../src/data/one-file", () => ({ ONE_FILE: true }));
vi.mock("../../src/data/carrier", () => ({ carrierNow: () => ({ about: page }) }));
beforeEach(() => {
  page.site = "https://example.org/hyperlocal/";
});

const NUMBERS = HOUSEHOLD_NUMBERS.flatMap(({ then, now }) => [then, now]);
const [ONE] = [HOUSEHOLD_NUMBERS[1]?.now ?? ""];

it("a page of one file has every measure but households by number of dimensions, with own figures too", () => {
  const absent = INDICATORS.filter(({ id }) => !SHIPPED_HERE.find(id)).map(({ id }) => id);
  expect(absent.toSorted()).toEqual(NUMBERS.toSorted());
  expect(catalogueWith([]).indicators).toEqual(SHIPPED_HERE.indicators);
});

it("it carries the columns of just the measures that it has", () => {
  const columns = INDICATORS.map(({ id }) => `columns/${id}.bin`);
  const carried = carriedPaths([...columns, "detail/a.bin", "detail/b.bin", "postcodes/M.bin"], {
    detail: "detail/a.bin",
    lsoas: new Set(),
  });
  expect(carried).toEqual([...SHIPPED_HERE.indicators.map(({ id }) => `columns/${id}.bin`), "detail/a.bin"]);
});

it("a link that names one of them shows the usual measure, and says where it can be had", async () => {
  const asked = { ...DEFAULT_VIEW, indicator: ONE };
  const { view, dropped } = soundView(asked, await loadedAreas(), SHIPPED_HERE, sayNotHere);
  expect(view.indicator).toBe(DEFAULT_INDICATOR);
  expect(dropped).toEqual([
    "the measure “Households deprived in one dimension, 2021”, which is not in this file; the site that is kept up to date has it (https://example.org/hyperlocal/)",
  ]);
});

it("says it without an address where the file names no site, and nothing of measures that are here or nobody's", () => {
  page.site = null;
  expect(sayNotHere(ONE)).toMatch(/^the measure “.*the site that is kept up to date has it$/);
  expect([sayNotHere(DEFAULT_INDICATOR), sayNotHere("own_falls_3f9a1c")]).toEqual([null, null]);
});

it("figures that somebody added elsewhere are still told apart", async () => {
  const asked = { ...DEFAULT_VIEW, indicator: "own_falls_3f9a1c" };
  const { dropped } = soundView(asked, await loadedAreas(), catalogueOf(SHIPPED_HERE.indicators), sayNotHere);
  expect(dropped).toEqual([
    "the figures “falls”, which somebody added on another machine: ask who sent the link for their file",
  ]);
});
