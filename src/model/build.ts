/** One build of the data that was published: its version, its day (ISO), and what changed since the build before, in words. */
export interface Build {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
}
