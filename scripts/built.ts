import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/**
 * Builds the app into a scratch folder, gives the folder to `use` and removes it afterwards, so that nobody's dist/
 * changes under them. With E2E_DIST set, uses that build as it is.
 */
export async function withBuilt<T>(use: (dist: string) => T | Promise<T>): Promise<T> {
  const given = process.env.E2E_DIST;
  if (given !== undefined) return use(given);
  const dist = mkdtempSync(join(tmpdir(), "hyperlocal-dist-"));
  try {
    await build({ build: { outDir: dist, emptyOutDir: true }, logLevel: "warn" });
    return await use(dist);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}
