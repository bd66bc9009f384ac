import { sourcesOf } from "../../src/config/indicator-sources";
import { indicatorOf, INDICATORS } from "../../src/config/indicators";
import { SHIPPED_PERMUTATION } from "../../src/config/permutations";
import { AREAS_PATH } from "../../src/data/areas";
import { LSOA_LINKS_PATH } from "../../src/data/lsoa-links";
import { CROSSWALK_PATH } from "../../src/data/crosswalk";
import { DETAIL_INDEX_PATH, type DetailIndex } from "../../src/data/detail";
import { ENGLAND_PATH } from "../../src/data/england";
import { HOT_SPOTS_PATH } from "../../src/data/hot-spots";
import { columnPath } from "../../src/data/indicator";
import { ATTRIBUTIONS_PATH, PRIDE_PATH, type Source } from "../../src/data/lists";
import { lsoaColumnPath } from "../../src/data/lsoa-column";
import { LSOAS_PATH } from "../../src/data/lsoas";
import { NEIGHBOURS_PATH } from "../../src/data/neighbours";
import { CITIES_PATH, CITY_PEOPLE, TOWNS_PATH } from "../../src/data/places";
import { SUMMARY_PATH } from "../../src/data/summary";
import type { IndicatorData } from "../../src/model/indicator";
import type { Manifest } from "../../src/model/manifest";
import type { MoreData } from "../../src/readings/header/more-places";
import { parseAllocations } from "../sources/allocations";
import { parseActivities, parseBigLocal } from "../sources/big-local";
import { parseLsoaBoundaries } from "../sources/boundaries-lsoa21";
import { parseMsoaBoundaries } from "../sources/boundaries-msoa21";
import { parsePublished } from "../sources/iod2025-icb24-published";
import { parsePlaces } from "../sources/places";
import { writeEditions } from "../editions/write-editions";
import { writeSearch } from "../search/write-search";
import { writeServices } from "../services/write-services";
import { writePostcodes, type PublishedDirectory } from "../postcodes/write-postcodes";
import { writeDownloads } from "./downloads";
import { encodeDetail, footprints } from "./detail";
import { encodeAreas } from "./encode-areas";
import { encodeCrosswalk } from "./encode-crosswalk";
import { encodeLsoaLinks } from "./encode-lsoa-links";
import { encodeHotSpots } from "./encode-hot-spots";
import { encodeLsoas } from "./encode-lsoas";
import { encodePlaces } from "./encode-places";
import { encodeSummary } from "./encode-summary";
import { encodeNeighbours } from "./encode-neighbours";
import { jsonFile } from "./gzip";
import { readInputs, type Inputs, type Open, type OpenFetched } from "./inputs";
import { msoaLocator } from "./locate";
import { makeColumn } from "./make-columns";
import { queenNeighbours } from "./neighbours";
import type { Output } from "./output";
import { encodeOverview } from "./overview";

/** Sources that the spine itself is made from; every column rests on them. */
const SPINE = ["lookup-lsoa21", "population-mid2022"];

/** Builds everything into an output and says what it does. `fetched` and `directory` are what was fetched from
 * publishers. Throws at the first input that does not fit; the caller abandons the output. */
export function buildData(
  open: Open,
  ledger: readonly Source[],
  out: Output,
  say: (line: string) => void,
  fetched?: OpenFetched,
  directory?: PublishedDirectory,
): Manifest {
  say("Reading and checking the sources");
  const inputs = readInputs(open, fetched);
  writeAreas(open, inputs, out);
  say(`Making ${INDICATORS.length} indicators`);
  const columns = writeColumns(inputs, out);
  const { areas } = inputs.spine;
  out.put(SUMMARY_PATH, encodeSummary(areas, columns), areas.lads.length, [...SPINE, "iod2025"]);
  writeDownloads(areas, columns, out);
  say("Writing six editions of the index");
  writeEditions(inputs, out);
  say("Drawing England and finding neighbours");
  const drawn = writeOverview(open, inputs, columns, out);
  writePride(inputs, out);
  const electoral = writeServices(open, inputs, out);
  const { services, prideInPlace: pride } = inputs;
  writeSearch(areas, { ...drawn, electoral, services, pride }, out, say);
  say("Drawing each footprint in detail");
  writeDetail(open, inputs, out);
  say("Packing postcodes");
  writePostcodes(open, inputs.spine, out, say, directory);
  out.put(
    ATTRIBUTIONS_PATH,
    jsonFile(ledger.map(({ id, attribution }) => ({ id, attribution }))),
    ledger.length,
    ledger.map((s) => s.id),
  );
  out.put(
    "sources.json",
    jsonFile(ledger),
    ledger.length,
    ledger.map((s) => s.id),
  );
  return out.finish();
}

function writeAreas(open: Open, inputs: Inputs, out: Output): void {
  const { areas, lsoa } = inputs.spine;
  const spineSources = [...SPINE, "msoa21-names", "centroids-msoa21", "ruc21"];
  out.put(AREAS_PATH, encodeAreas(inputs.spine), areas.code.length, spineSources);
  out.put(LSOAS_PATH, encodeLsoas(inputs), lsoa.code.length, [...SPINE, "iod2025"]);
  const crosswalk = { ...inputs.crosswalk, people11: inputs.health11.residents };
  out.put(CROSSWALK_PATH, encodeCrosswalk(crosswalk), areas.code.length, [
    "crosswalk-msoa11-msoa21",
    "census2011-health",
  ]);
  const { links11 } = inputs.editionsByLsoa;
  const linkSources = ["lookup-lsoa11-lsoa21", "population-mid2019", "lookup-lsoa21"];
  out.put(LSOA_LINKS_PATH, encodeLsoaLinks(links11), links11.row.length, linkSources);
  const published = open("iod2025-icb24-published");
  const icb24 = areas.icb24s.map((icb) => icb.code);
  out.put("published.json", jsonFile(parsePublished(published.file, published.bytes, icb24)), icb24.length, [
    "iod2025-icb24-published",
  ]);
  const a24 = open("allocation-icb24");
  const a26 = open("allocation-icb26");
  const money = [open("icb-allocations-2025-26"), open("icb-allocations-2025-26-icb26")] as const;
  const allocations = {
    "2024": parseAllocations(a24, money[0], areas.icb24s, "icb24cdh"),
    "2026": parseAllocations(a26, money[1], areas.icb26s, "icb26cd"),
  };
  out.put("allocations.json", jsonFile(allocations), icb24.length + areas.icb26s.length, [
    "allocation-icb24",
    "allocation-icb26",
    "icb-allocations-2025-26",
    "icb-allocations-2025-26-icb26",
  ]);
  const london = areas.rgns.findIndex((region) => region.name === "London");
  const londonPeople = areas.population.reduce(
    (sum, people, i) => (areas.rgn[i] === london ? sum + people : sum),
    0,
  );
  const raw = open("places");
  const places = parsePlaces(raw.file, raw.bytes, londonPeople);
  const isCity = ({ people }: (typeof places)[number]): boolean => people >= CITY_PEOPLE;
  const [cities, towns] = [places.filter(isCity), places.filter((place) => !isCity(place))];
  out.put(CITIES_PATH, encodePlaces(cities), cities.length, ["places"]);
  out.put(TOWNS_PATH, encodePlaces(towns), towns.length, ["places"]);
}

function writeColumns(inputs: Inputs, out: Output): ReadonlyMap<string, IndicatorData> {
  const done = new Map<string, IndicatorData>();
  const made = (id: string): IndicatorData => {
    const data = done.get(id);
    if (!data) throw new Error(`${id} must come before the indicators that are made from it.`);
    return data;
  };
  for (const indicator of INDICATORS) {
    const { data, file, lsoaFile } = makeColumn(indicator, inputs, made);
    done.set(indicator.id, data);
    const crossed = indicator.geography === "msoa11" ? ["crosswalk-msoa11-msoa21"] : [];
    const sources = [...new Set([...SPINE, ...crossed, ...sourcesOf(indicator)])];
    out.put(columnPath(indicator.id), file, inputs.spine.areas.code.length, sources);
    if (lsoaFile) out.put(lsoaColumnPath(indicator.id), lsoaFile, inputs.spine.lsoa.code.length, sources);
  }
  return done;
}

function writeOverview(
  open: Open,
  { spine }: Inputs,
  columns: ReadonlyMap<string, IndicatorData>,
  out: Output,
): Pick<MoreData, "bigLocal" | "locate"> {
  const raw = open("boundaries-msoa21");
  const boundaries = parseMsoaBoundaries(raw.file, raw.bytes, spine.areas.code);
  const n = spine.areas.code.length;
  out.put(ENGLAND_PATH, encodeOverview(boundaries), n, ["boundaries-msoa21"]);
  const neighbours = queenNeighbours(boundaries);
  out.put(NEIGHBOURS_PATH, encodeNeighbours(neighbours), n, ["boundaries-msoa21"]);
  const scores = columns.get(SHIPPED_PERMUTATION)?.msoa21.value;
  if (!scores) throw new Error(`${SHIPPED_PERMUTATION} must be made before its hot spots.`);
  out.put(HOT_SPOTS_PATH, encodeHotSpots(SHIPPED_PERMUTATION, scores, neighbours), n, [
    ...SPINE,
    indicatorOf(SHIPPED_PERMUTATION).source,
    "boundaries-msoa21",
  ]);
  const activities = open("big-local-activities");
  const list = open("big-local");
  const locate = msoaLocator(boundaries);
  const bigLocal = parseBigLocal(
    list.file,
    list.bytes,
    parseActivities(activities.file, activities.bytes),
    locate,
  );
  out.put("big-local.json", jsonFile(bigLocal), bigLocal.length, [
    "big-local",
    "big-local-activities",
    "boundaries-msoa21",
  ]);
  return { bigLocal, locate };
}

function writePride({ prideInPlace }: Inputs, out: Output): void {
  out.put(PRIDE_PATH, jsonFile(prideInPlace), prideInPlace.length, [
    "pride-in-place",
    "lookup-lsoa21",
    "places",
  ]);
}

function writeDetail(open: Open, { spine }: Inputs, out: Output): void {
  const raw = open("boundaries-lsoa21");
  const polygons = parseLsoaBoundaries(raw.file, raw.bytes, spine.lsoa.code);
  const index: Record<string, string> = {};
  const paths = new Map<string, string>();
  for (const { key, rows } of footprints(spine)) {
    const same = rows.join();
    const path = paths.get(same) ?? `detail/${key}.bin`;
    index[key] = path;
    if (paths.has(same)) continue;
    paths.set(same, path);
    out.put(path, encodeDetail(rows, polygons), rows.length, ["boundaries-lsoa21", ...SPINE]);
  }
  const sorted: DetailIndex = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
  out.put(DETAIL_INDEX_PATH, jsonFile(sorted), Object.keys(sorted).length, SPINE);
}
