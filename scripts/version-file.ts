import type { Plugin } from "vite";
import type { DataTable } from "./data-files.ts";

/**
 * version.json beside index.html: which program and which data the site serves. A page that was open over a deployment reads it
 * (src/state/deployment.ts), and so do monitors and `npm run check:site`. `entry` stays first: older pages read it.
 */
export const versionFile = ({ build, namesAddress }: DataTable): Plugin => ({
  name: "hyperlocal:version-file",
  apply: "build",
  generateBundle(_, bundle) {
    const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
    if (!entry) this.error("The build has no entry.");
    const source = `${JSON.stringify({ entry: entry.fileName, names: namesAddress, build })}\n`;
    this.emitFile({ type: "asset", fileName: "version.json", source });
  },
});
