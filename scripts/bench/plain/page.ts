import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { build } from "vite";
import { INDICATORS } from "../../../src/config/indicators";
import { loadAreas, loadEngland, loadIndicator } from "../../../src/data";
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
  writeFileSync(join(folder, "areas.geojson"), JSON.stringify(collection));
  writeFileSync(
    join(folder, "areas.geojson.gz"),
    gzipSync(readFileSync(join(folder, "areas.geojson")), { level: 9 }),
  );
}
