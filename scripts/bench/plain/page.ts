import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { build } from "vite";
import { INDICATORS } from "../../../src/config/indicators";
import { loadAreas, loadDetail, loadEngland, loadIndicator, loadLsoas } from "../../../src/data";
import { readFromDir } from "../../read-from-dir";

/** Builds the page that draws the same areas from one GeoJSON file with every column, into a folder. Sizes are fair: gzipped too. */
export async function buildPlainPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: "scripts/bench/plain",
    publicDir: false,
    base: "./",
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "error",
  });
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const columns = await Promise.all(INDICATORS.map(({ id }) => loadIndicator(read, id, areas)));
  const { topology, object, rows } = await loadEngland(read);
  const collection = feature(topology, topology.objects[object] as GeometryCollection);
  for (const [at, each] of collection.features.entries()) {
    const row = rows[at] ?? -1;
    each.id = row;
    each.properties = {
      code: areas.code[row],
      name: areas.name[row],
      ...Object.fromEntries(
        columns.map(({ msoa21 }) => {
          const value = msoa21.value[row] ?? NaN;
          return [msoa21.id, Number.isNaN(value) ? null : Number(value.toPrecision(7))];
        }),
      ),
    };
  }
  write(folder, "areas.geojson", collection);
}

/** Adds the LSOAs of England to the plain page's folder, with the decile where the page looks for what it colours by. */
export async function addLsoas(folder: string): Promise<void> {
  const read = readFromDir("public/data");
  const [areas, lsoas] = [await loadAreas(read), await loadLsoas(read)];
  const features: Feature[] = [];
  for (const { code } of areas.icb26s) {
    const { topology, object, rows } = await loadDetail(read, "2026", code);
    const drawn = feature(topology, topology.objects[object] as GeometryCollection);
    for (const [at, each] of drawn.features.entries()) {
      const row = rows[at] ?? -1;
      const decile = lsoas.imdDecile[row] ?? NaN;
      features.push({
        ...each,
        id: row,
        properties: { code: lsoas.code[row], imd25_average_score: 6 * decile },
      });
    }
  }
  write(folder, "lsoas.geojson", { type: "FeatureCollection", features });
}

/** A file, and the same gzipped, as a host would send it. */
function write(folder: string, name: string, collection: FeatureCollection): void {
  const text = JSON.stringify(collection);
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
}
