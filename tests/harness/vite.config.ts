import { defineConfig } from "vite";

/** `npx vite --config tests/harness/vite.config.ts`: the map alone, at localhost:5301. Not shipped. */
export default defineConfig({
  root: "tests/harness",
  publicDir: "../../public",
  cacheDir: "node_modules/.vite-harness",
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  server: { port: 5301, strictPort: true },
});
