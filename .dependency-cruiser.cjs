// Who may import whom: docs/architecture.md says why. tests/tooling/imports.test.ts plants a breach of every
// rule and checks that each is seen, and that every file was read.

/** Folder of src/ -> the other folders of src/ it may import. `app` and main.tsx may import all. */
const MAY_IMPORT = {
  model: [],
  config: ["model"],
  words: ["model", "config"],
  data: ["model", "config"],
  stats: ["model", "config", "words"],
  codec: ["model", "config", "stats"],
  export: ["model", "config", "words", "data", "stats"],
  workspace: ["model", "config", "data", "stats"],
  readings: ["model", "config", "words", "data", "stats", "codec", "export", "workspace"],
  worker: ["model", "config", "words", "data", "stats", "export", "workspace"],
  map: ["model", "config", "worker"],
  state: ["model", "config", "words", "data", "stats", "codec", "workspace", "worker"],
  ui: ["model", "words"],
  charts: ["model", "config", "words", "stats", "export", "ui"],
  panels: [
    ...["model", "config", "words", "data", "stats", "codec", "export", "workspace"],
    ...["readings", "worker", "state", "charts", "ui"],
  ],
};

/** Package -> the parts of src/ that may import it. */
const LIVES_IN = {
  react: "(?:app|panels|charts|ui|state)/|main\\.tsx$",
  "react-dom": "(?:app|panels|charts|ui|state)/|main\\.tsx$",
  "react-aria-components": "(?:app|panels|charts|ui)/|main\\.tsx$",
  "maplibre-gl": "map/",
  recharts: "charts/",
  zustand: "state/",
};

const folderRules = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports-only-what-it-may`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^(?:src|scripts|tests)/", pathNot: `^src/(?:${[folder, ...others].join("|")})/` },
}));

const packageRules = Object.entries(LIVES_IN).map(([name, places]) => ({
  name: `${name}-lives-in-its-place`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/(?:${places})` },
  to: { path: `(?:^|/)node_modules/${name}/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: "src-imports-only-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:scripts|tests)/" },
    },
    {
      name: "scripts-import-no-page",
      comment:
        "The commands run without a browser, from the pure middle. Benchmarks measure the page, so they may.",
      severity: "error",
      from: { path: "^scripts/", pathNot: "^scripts/bench/" },
      to: {
        path: "^src/",
        pathNot: "^src/(?:model|config|words|data|stats|codec|export|workspace|readings)/",
      },
    },
    {
      name: "no-rings",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "all-is-found",
      severity: "error",
      from: {},
      // Vite's own suffixes (?worker&url) name a file that the bundler finds.
      to: { couldNotResolve: true, pathNot: "\\?" },
    },
    {
      name: "app-ships-no-development-package",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
