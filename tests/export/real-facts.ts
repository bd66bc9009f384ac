/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { SHIPPED } from "../../src/config/catalogue";
import type { Rule } from "../../src/model/rule";
import { findPreset } from "../../src/config/rules";
import {
  loadAreas,
  loadBigLocal,
  loadDetail,
  loadEngland,
  loadHotSpots,
  loadIndicator,
  loadLsoas,
  loadManifest,
  loadNeighbours,
  loadPlaces,
  loadSources,
} from "../../src/data";
import { checkCode } from "../../src/export/check-code";
import { msoasOfDetail } from "../../src/export/geo/msoas-of-detail";
import type { Facts } from "../../src/panels/export/facts";
import { orderingMeasure } from "../../src/readings/export/brief/flagged-measures";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { frameMapOf } from "../../src/readings/export/image/frame-map-of";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { columnsOf, derive } from "../../src/stats";
import { readFromDir } from "../../scripts/read-from-dir";

const read = readFromDir("public/data");

async function loadAll() {
  const areas = await loadAreas(read);
  const [england, lsoas, places, bigLocal, sources, manifest, neighbours, hotSpots] = await Promise.all([
    loadEngland(read),
    loadLsoas(read, areas),
    loadPlaces(read),
    loadBigLocal(read),
    loadSources(read),
    loadManifest(read),
    loadNeighbours(read),
    loadHotSpots(read),
  ]);
  return { areas, england, lsoas, places, bigLocal, sources, manifest, neighbours, hotSpots };
}

/** Read once for all tests of a process: none of them changes what it is given. */
let whole: ReturnType<typeof loadAll> | undefined;
const made = new Map<string, ReturnType<typeof factsOf>>();

/** Facts, boundaries and the frame's input of a footprint from the data that ships: nothing made up. The same view gives the same facts. */
export function realFacts(...view: Parameters<typeof factsOf>): ReturnType<typeof factsOf> {
  const key = JSON.stringify(view);
  const facts = made.get(key) ?? factsOf(...view);
  made.set(key, facts);
  return facts;
}

async function factsOf(
  footprint: string | null,
  place: string | null = null,
  indicatorId = "imd25_national_decile",
  preset: string | Rule = "core20-majority",
  selection: readonly string[] = [],
) {
  const rule = typeof preset === "string" ? (findPreset(preset)?.rule ?? DEFAULT_VIEW.rule) : preset;
  const view = { ...DEFAULT_VIEW, footprint, place, indicator: indicatorId, rule, selection };
  const { areas, england, lsoas, places, bigLocal, sources, manifest, neighbours, hotSpots } =
    await (whole ??= loadAll());
  const ids = [...new Set([...columnsOf(rule), indicatorId, "imd25_average_score", "imd25_share_core20"])];
  const columns = new Map(
    await Promise.all(ids.map(async (id) => [id, (await loadIndicator(read, id, areas)).msoa21] as const)),
  );
  const { p: permuted } = hotSpots;
  const atlas = { areas, columns, neighbours, permuted: new Map([["imd25_average_score", permuted]]) };
  const said = derive(atlas, SHIPPED, view);
  const column = columns.get(indicatorId)!;
  const query = footprint ? `?v=1&f=${footprint}` : "";
  const facts: Facts = {
    areas,
    catalogue: SHIPPED,
    view,
    indicator: said.indicator,
    column,
    answer: said.answer!,
    bigLocal,
    pride: null,
    sources,
    preset: typeof preset === "string" ? preset : null,
    footprint: said.footprint,
    place: said.place,
    overlay: null,
    classes: said.classes!,
    version: manifest.version,
    date: new Date(2026, 10, 23),
    link: `http://localhost:4173/${query}`,
    checkCode: checkCode(query, manifest.version),
  };
  const detail = footprint ? msoasOfDetail(await loadDetail(read, "2026", footprint), lsoas.msoa) : null;
  const map = frameMapOf(facts, { england, detail }, places, columns.get(orderingMeasure(rule, SHIPPED))!);
  return { facts, lsoas, columns, england, detail, neighbours, permuted, input: frameInputOf(facts, map) };
}
