import { readFileSync } from "node:fs";
import { build, type InlineConfig, type PluginOption, type Rolldown } from "vite";
import type { DataTable } from "../data-files.ts";
import { noticesFile } from "../licences/notices-file.ts";
import { programPlugins } from "../program-plugins.ts";

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The program of a page that is one file: one script, its style and its workers, each a text. */
export interface Program {
  /** The script that starts the others. */
  readonly boot: string;
  readonly main: string;
  readonly style: string;
  /** By the name under which the program asks for it. */
  readonly workers: ReadonlyMap<string, string>;
  /** Notices of the packages that it is made of. */
  readonly licences: string;
}

const WORKER = "window.hyperlocalWorkers";
/** How a built program names a worker's file: a quoted address beside the script itself. */
const ADDRESS = /new URL\(\s*(?:\/\*.*?\*\/\s*)?[`"']([^`"']+\.js)[`"']\s*,\s*import\.meta\.url\s*\)\.href/g;
/** How it starts one: as a module, at that address. */
const START =
  /new URL\((?:``\+|""\+|''\+)?(window\.hyperlocalWorkers\[[^\]]+\]),\s*(?:``\+|""\+|''\+)?import\.meta\.url\),\s*\{type:[`"']module[`"']\}/g;

function settings(
  table: DataTable,
  input: string,
  plugins: PluginOption[],
  worker: PluginOption[],
): InlineConfig {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  return {
    configFile: false,
    publicDir: false,
    base: "./",
    logLevel: "warn",
    plugins,
    define: {
      __APP_VERSION__: JSON.stringify(version),
      __DATA_BUILD__: JSON.stringify(table.build),
      __DATA_FILES__: JSON.stringify({ hashed: false, files: "" }),
      __ONE_FILE__: "true",
    },
    // On file:// Chromium starts no worker that is a module.
    worker: { format: "iife", plugins: () => worker },
    build: {
      target: "es2022",
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input,
        checks: { bundlerTimings: false },
        output: { codeSplitting: false },
      },
    },
  };
}

/** Builds for production whatever NODE_ENV says (a test runner's would make the page larger by 106 kB, and other bytes). */
async function run(config: InlineConfig): Promise<Output> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    const made = await build(config);
    if (Array.isArray(made) || !("output" in made)) throw new Error("Vite gave no single output.");
    return made.output;
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, "NODE_ENV");
    else process.env.NODE_ENV = before;
  }
}

function onlyScript(output: Output): string {
  const [script, ...others] = output.filter((file) => file.type === "chunk");
  if (!script || others.length > 0) throw new Error("The program is not one script.");
  return script.code;
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? "";

/** The program with its workers asked for in the page. Throws when it asks for one that is not there, or for another file. */
function withWorkers(code: string, workers: ReadonlyMap<string, string>): string {
  const asked = new Set<string>();
  const main = code
    .replace(ADDRESS, (_, address: string) => {
      asked.add(nameOf(address));
      return `${WORKER}[${JSON.stringify(nameOf(address))}]`;
    })
    .replace(START, "$1");
  const astray = [...new Set([...asked, ...workers.keys()])].filter(
    (name) => !asked.has(name) || !workers.has(name),
  );
  if (astray.length > 0) throw new Error(`Workers asked for or built, not both: ${astray.join(", ")}.`);
  if (main.includes(`URL(${WORKER}`) || main.split(`new Worker(${WORKER}`).length !== workers.size)
    throw new Error("A worker of the program is started in a way that this build does not know.");
  return main;
}

/** Builds the program. Throws when a part of it would still be fetched from somewhere. */
export async function buildProgram(table: DataTable): Promise<Program> {
  const notices = noticesFile();
  const output = await run(
    settings(table, "src/app/one-file/main.ts", [...programPlugins(), notices.write], [notices.collect()]),
  );
  const boot = await run(settings(table, "src/app/one-file/boot.ts", [], []));
  const workers = new Map<string, string>();
  let [style, licences] = ["", ""];
  for (const file of output) {
    if (file.type === "chunk") continue;
    const text = typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
    if (file.fileName.endsWith(".js")) workers.set(nameOf(file.fileName), text);
    else if (file.fileName.endsWith(".css")) style += text;
    else if (file.fileName === "licences.txt") licences = text;
    else throw new Error(`The program would ask for ${file.fileName}.`);
  }
  return { boot: onlyScript(boot), main: withWorkers(onlyScript(output), workers), style, workers, licences };
}
