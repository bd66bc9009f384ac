/** One built file: path under public/data, its size and checksum, rows and the ids of the sources it is made from. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  readonly sources: readonly string[];
}

/**
 * The ledger of a build. `version` is the first 12 hex digits of a hash over all contents, before
 * each is stamped with it: the data's name, and the build in every file.
 */
export interface Manifest {
  readonly version: string;
  readonly files: readonly ManifestFile[];
}
