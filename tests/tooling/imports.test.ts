import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const CONFIG = resolve(".dependency-cruiser.cjs");
const { forbidden } = (
  (await import(CONFIG)) as { default: { forbidden: readonly { readonly name: string }[] } }
).default;

function cruise(folder: string): Cruise {
  const program = resolve("node_modules/.bin/depcruise");
  const args = ["src", "scripts", "--config", CONFIG, "--output-type", "json"];
  const { stdout } = spawnSync(program, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Cruise;
}

/** One breach of every rule: file -> what it imports. Each file breaks the rule named and no other. */
const PLANTED: Readonly<Record<string, { readonly file: string; readonly imports: string }>> = {
  "model-imports-only-what-it-may": { file: "src/model/bad.ts", imports: "../config/fine" },
  "config-imports-only-what-it-may": { file: "src/config/bad.ts", imports: "../data/fine" },
  "data-imports-only-what-it-may": { file: "src/data/bad.ts", imports: "../stats/fine" },
  "stats-imports-only-what-it-may": { file: "src/stats/bad.ts", imports: "../data/fine" },
  "export-imports-only-what-it-may": { file: "src/export/bad.ts", imports: "../state/fine" },
  "workspace-imports-only-what-it-may": { file: "src/workspace/bad.ts", imports: "../state/fine" },
  "words-imports-only-what-it-may": { file: "src/words/bad.ts", imports: "../stats/fine" },
  "codec-imports-only-what-it-may": { file: "src/codec/bad.ts", imports: "../state/fine" },
  "readings-imports-only-what-it-may": { file: "src/readings/bad.ts", imports: "../state/fine" },
  "worker-imports-only-what-it-may": { file: "src/worker/bad.ts", imports: "../state/fine" },
  "map-imports-only-what-it-may": { file: "src/map/bad.ts", imports: "../state/fine" },
  "state-imports-only-what-it-may": { file: "src/state/bad.ts", imports: "../map/fine" },
  "ui-imports-only-what-it-may": { file: "src/ui/bad.ts", imports: "../state/fine" },
  "charts-imports-only-what-it-may": { file: "src/charts/bad.ts", imports: "../state/fine" },
  "panels-imports-only-what-it-may": { file: "src/panels/bad.ts", imports: "../map/fine" },
  "react-lives-in-its-place": { file: "src/map/uses-react.ts", imports: "react" },
  "react-dom-lives-in-its-place": { file: "src/stats/uses-react-dom.ts", imports: "react-dom" },
  "react-aria-components-lives-in-its-place": {
    file: "src/state/uses-aria.ts",
    imports: "react-aria-components",
  },
  "maplibre-gl-lives-in-its-place": { file: "src/panels/uses-map.ts", imports: "maplibre-gl" },
  "recharts-lives-in-its-place": { file: "src/panels/uses-charts.ts", imports: "recharts" },
  "zustand-lives-in-its-place": { file: "src/panels/uses-store.ts", imports: "zustand" },
  "src-imports-only-src": { file: "src/app/bad.ts", imports: "../../scripts/fine" },
  "scripts-import-no-page": { file: "scripts/bad.ts", imports: "../src/panels/fine" },
  "no-rings": { file: "src/data/ring-one.ts", imports: "./ring-two" },
  "all-is-found": { file: "src/data/lost.ts", imports: "./nowhere" },
  "app-ships-no-development-package": { file: "src/data/uses-tool.ts", imports: "pngjs" },
};

describe("the import rules", () => {
  const folder = mkdtempSync(join(tmpdir(), "hyperlocal-imports-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const folders = [
    "model",
    "config",
    "data",
    "stats",
    "export",
    "workspace",
    "words",
    "codec",
    "readings",
    "worker",
    "map",
    "state",
    "ui",
    "charts",
    "panels",
    "app",
  ];
  for (const name of folders) put(`src/${name}/fine.ts`, "export const fine = 1;\n");
  put("scripts/fine.ts", "export const fine = 1;\n");
  put("src/data/ring-two.ts", 'import * as other from "./ring-one";\nexport const ring = other;\n');
  for (const { file, imports } of Object.values(PLANTED))
    put(file, `import * as other from "${imports}";\nexport const it = other;\n`);
  for (const name of ["node_modules", "package.json", "tsconfig.json"])
    symlinkSync(resolve(name), join(folder, name));
  const planted = cruise(folder);

  it("has a planted breach for every rule", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(PLANTED))("sees the breach of %s, and only it, in its file", (rule, { file }) => {
    const seen = planted.summary.violations.filter(({ from }) => from === file).map((each) => each.rule.name);
    expect(new Set(seen)).toEqual(new Set([rule]));
  });

  it("finds nothing against the files that keep the rules", () => {
    const bad = new Set([...Object.values(PLANTED).map(({ file }) => file), "src/data/ring-two.ts"]);
    expect(planted.summary.violations.filter(({ from }) => !bad.has(from))).toEqual([]);
  });

  it("reads every file of the project", () => {
    const read = new Set(cruise(".").modules.map(({ source }) => source));
    const files = ["src", "scripts"].flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.endsWith(".d.ts"))
        .map((name) => `${top}/${name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !read.has(file))).toEqual([]);
  });
});
