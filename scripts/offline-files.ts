import { createHash } from "node:crypto";
import { build, type Plugin, type Rolldown } from "vite";
import { SHELL_FILE } from "./one-file/shell-file.ts";

const WORKER = "src/worker/offline.worker.ts";
/** Beside index.html, so that it may answer for the whole folder. Its name stays: browsers ask for it again by that name. */
export const WORKER_FILE = "offline.js";
/** How the name of the list of the program's files begins. */
export const PROGRAM_LIST = "assets/program-";

/** The service worker as one plain script: a module of several files is not taken by every browser. */
async function bundledWorker(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: WORKER, output: { format: "iife", entryFileNames: WORKER_FILE } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

const bytesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): number =>
  Buffer.byteLength(file.type === "chunk" ? file.code : file.source);

/** Path and size in bytes of each file of the program, data aside: what "Keep for offline" fetches before a footprint's data. */
export type ProgramFiles = readonly (readonly [path: string, bytes: number])[];

/** The service worker, and the list of the program's files under a name with its hash, which version.json names. */
export function offlineFiles(): Plugin {
  return {
    name: "hyperlocal:offline-files",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files: ProgramFiles = Object.values(bundle)
          // Pages that are one file are made where there is a network: they need every data file.
          .filter(({ fileName }) => fileName.startsWith("assets/") && !SHELL_FILE.test(fileName))
          .map((file): [string, number] => [file.fileName, bytesOf(file)])
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const source = JSON.stringify(files);
        const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
        this.emitFile({ type: "asset", fileName: `${PROGRAM_LIST}${hash}.json`, source });
        this.emitFile({ type: "asset", fileName: WORKER_FILE, source: await bundledWorker() });
      },
    },
  };
}
