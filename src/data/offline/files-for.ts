import type { ManifestFile } from "../../model/manifest";
import type { DetailIndex } from "../detail";

/** All of England, in the place of a footprint ("2026-E54000057"). */
export const ENGLAND_SCOPE = "england";

/**
 * The data files without which something of a footprint, or of England, cannot be shown. All measures cover England, so a footprint goes without
 * the other footprints' boundaries only; tables to download are not among them. `index` says which file holds whose boundaries.
 * Throws for a footprint that it does not name.
 */
export function filesFor(
  scope: string,
  files: readonly ManifestFile[],
  index: DetailIndex,
): readonly ManifestFile[] {
  const own = index[scope];
  if (scope !== ENGLAND_SCOPE && own === undefined) throw new Error(`There is no footprint ${scope}.`);
  const others = new Set(scope === ENGLAND_SCOPE ? [] : Object.values(index));
  return files.filter(({ path }) => !path.startsWith("download/") && (path === own || !others.has(path)));
}
