import type { Plugin } from "vite";
import type { DataTable } from "./data-files.ts";
import { PROGRAM_LIST } from "./offline-files.ts";
import { SHELL_FILE } from "./one-file/shell-file.ts";

/**
 * version.json beside index.html: which program and which data the site serves. A page that was open over a deployment reads it
 * (src/state/deployment.ts), and so do monitors, `npm run check:site` and who keeps the site for offline (`program` lists what it is made of).
 */
export const versionFile = ({ build, namesAddress }: DataTable): Plugin => ({
  name: "hyperlocal:version-file",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle);
      const entry = files.find((file) => file.type === "chunk" && file.isEntry);
      const program = Object.keys(bundle).find((name) => name.startsWith(PROGRAM_LIST));
      if (!entry || program === undefined) this.error("The build has no entry, or no list of its program.");
      const shell = files.find((file) => file.type === "asset" && SHELL_FILE.test(file.fileName));
      if (shell?.type !== "asset") this.error("The build has no shell of pages that are one file.");
      const oneFile = { address: shell.fileName, bytes: shell.source.length };
      const said = { entry: entry.fileName, names: namesAddress, build, program, oneFile };
      this.emitFile({ type: "asset", fileName: "version.json", source: `${JSON.stringify(said)}\n` });
    },
  },
});
