import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import type { DataTable } from "../data-files.ts";
import { buildProgram } from "./build-program.ts";
import { makeShell } from "./make-shell.ts";

/** Where a site keeps the shell of pages that are one file; version.json says which it is. */
export const SHELL_FILE = /^assets\/one-file-[\w-]{22}\.bin$/;

/** Builds the shell beside the site, for "Save as one file": fetched when it is asked for, and by its content's name kept for good. */
export function shellFile(table: DataTable): Plugin {
  let shell: Promise<Uint8Array> | null = null;
  return {
    name: "hyperlocal:one-file-shell",
    apply: "build",
    buildStart() {
      shell = buildProgram(table).then(makeShell);
      // Whoever waits for it below hears of a failure.
      shell.catch(() => undefined);
    },
    async generateBundle() {
      const source = await shell;
      if (!source) this.error("The shell of pages that are one file was not built.");
      const hash = createHash("sha256").update(source).digest("base64url").slice(0, 22);
      this.emitFile({ type: "asset", fileName: `assets/one-file-${hash}.bin`, source });
    },
  };
}
