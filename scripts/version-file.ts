import type { Plugin } from "vite";

/** version.json beside index.html: which program the site serves. A page that was open over a deployment reads it (src/state/deployment.ts). */
export const versionFile: Plugin = {
  name: "hyperlocal:version-file",
  apply: "build",
  generateBundle(_, bundle) {
    const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
    if (!entry) this.error("The build has no entry.");
    const source = `${JSON.stringify({ entry: entry.fileName })}\n`;
    this.emitFile({ type: "asset", fileName: "version.json", source });
  },
};
