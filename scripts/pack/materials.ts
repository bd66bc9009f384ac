import { INDICATORS } from "../../src/config/indicators";
import {
  loadAreas,
  loadBigLocal,
  loadEngland,
  loadIndicator,
  loadLsoas,
  loadManifest,
  loadNeighbours,
  loadPlaces,
  loadPrideInPlace,
  loadServices,
  loadSources,
  loadSummary,
} from "../../src/data";
import type { Rule } from "../../src/model/rule";
import { prideMarks } from "../../src/readings/additions/additions-of";
import { networksOf } from "../../src/stats/likely-networks";
import { permutedFor } from "../command/permuted-for";
import { readFromDir } from "../read-from-dir";

/** What every pack is made of, read once: all columns take most of a second. */
export async function loadMaterials(rule: Rule) {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const [columns, neighbours, bigLocal, summary, manifest, sources, lsoas, england, places, services, pride] =
    await Promise.all([
      Promise.all(INDICATORS.map(async ({ id }) => (await loadIndicator(read, id, areas)).msoa21)),
      loadNeighbours(read),
      loadBigLocal(read),
      loadSummary(read, areas),
      loadManifest(read),
      loadSources(read),
      loadLsoas(read, areas),
      loadEngland(read),
      loadPlaces(read),
      loadServices(read),
      loadPrideInPlace(read),
    ]);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const permuted = await permutedFor(rule, read, byId, neighbours);
  return {
    ...{ read, areas, columns, byId, neighbours, permuted, bigLocal, summary, sources, lsoas },
    ...{
      england,
      places,
      services,
      pride: prideMarks(areas, pride),
      likely: networksOf(areas, services),
      version: manifest.version,
    },
    /** Every data file, by its path under public/data. */
    paths: ["manifest.json", ...manifest.files.map(({ path }) => path)],
  };
}

export type Materials = Awaited<ReturnType<typeof loadMaterials>>;
