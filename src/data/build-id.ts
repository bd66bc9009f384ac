/** Put in by scripts/data-files.ts. Apart from the names, which the workers need not carry. */
declare const __DATA_BUILD__: string | undefined;

/**
 * The build of the data that this program was built with: the only one that it may show. Empty, which is no build, for the commands: they read
 * a folder and hold its files to that folder's own manifest.
 */
export const BUILD = typeof __DATA_BUILD__ === "undefined" ? "" : __DATA_BUILD__;
