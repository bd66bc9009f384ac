/** Put in by the build: true in the program of a page that is one file (scripts/one-file). */
declare const __ONE_FILE__: boolean | undefined;

/** Whether the page is one file that carries its data in itself, opened from a disk: nothing can be fetched. */
export const ONE_FILE = typeof __ONE_FILE__ !== "undefined" && __ONE_FILE__;
