import { defineConfig } from "vite";
import { dataFiles, dataTable } from "../../scripts/data-files.ts";

/** `npx vite --config tests/harness/vite.config.ts`: the map alone, at localhost:5301. Not shipped. */
export default defineConfig({
  root: "tests/harness",
  publicDir: "../../public",
  plugins: [dataFiles(dataTable())],
  cacheDir: "node_modules/.vite-harness",
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  server: { port: 5301, strictPort: true },
});
