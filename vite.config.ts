import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { POLICY } from "./scripts/csp.ts";
import { dataFiles, dataTable } from "./scripts/data-files.ts";
import { installFiles } from "./scripts/install-files.ts";
import { noticesFile } from "./scripts/licences/notices-file.ts";
import { mapCss } from "./scripts/map-css.ts";
import { offlineFiles } from "./scripts/offline-files.ts";
import { shellFile } from "./scripts/one-file/shell-file.ts";
import { precompressed } from "./scripts/precompress.ts";
import { programPlugins } from "./scripts/program-plugins.ts";
import { versionFile } from "./scripts/version-file.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const table = dataTable();
const notices = noticesFile();

/** Puts the content security policy into the built page. (The development server needs inline scripts, so not there.) */
const policy: Plugin = {
  name: "hyperlocal:policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // Relative, so that the built folder works under any path of a static host.
  base: "./",
  plugins: [
    ...programPlugins(),
    policy,
    dataFiles(table),
    installFiles(),
    offlineFiles(),
    shellFile(table),
    versionFile(table),
    notices.write,
    precompressed(),
  ],
  define: { __APP_VERSION__: JSON.stringify(version), __ONE_FILE__: "false" },
  css: { postcss: { plugins: [mapCss] } },
  // MapLibre's worker must not be pre-bundled, or its own imports break in development.
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es", plugins: () => [notices.collect()] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // The budget is what a first load transfers (tests/e2e/budget.e2e.ts), not the size of one chunk.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // What most parts share travels as one file: split by who shares it, the same modules weighed 10 kB more on a first load.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              // Of plans nothing; told from the names below src alone, whatever the folder of the repository is called.
              test: /^(?!.*node_modules).*[\\/]src[\\/](?!.*[\\/]plans?[\\/.])(?:model|config|words|stats|state|codec|data|workspace|ui)[\\/]/,
              minShareCount: 8,
            },
          ],
        },
      },
    },
  },
});
