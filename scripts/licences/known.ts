/** Licences under which a package may be part of what we give away: each lets anybody use, change and pass on, with its notice. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...[
    "MIT",
    "ISC",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "0BSD",
    "Unlicense",
    "OFL-1.1",
    "BlueOak-1.0.0",
    "Zlib",
  ],
]);

/** Packages that state their licence in no form that a program can read: what it is, and where that was read. */
const STATED: Readonly<Record<string, { readonly licence: string; readonly read: string }>> = {
  "@turf/jsts": {
    licence: "BSD-3-Clause",
    read: "package.json: EDL-1.0 OR EPL-1.0; the Eclipse Distribution License 1.0 is the three-clause BSD licence",
  },
  "@mapbox/jsonlint-lines-primitives": {
    licence: "MIT",
    read: "states none; a fork of zaach/jsonlint, which is MIT. MapLibre's built file holds none of it: it is for reading styles as text",
  },
  jsts: {
    licence: "BSD-3-Clause",
    read: "package.json: EDL-1.0 OR EPL-1.0; the Eclipse Distribution License 1.0 is the three-clause BSD licence",
  },
  arc: { licence: "BSD-2-Clause", read: "LICENSE.md" },
  // Its empty module stands in the program where words of other languages were.
  "@react-aria/optimize-locales-plugin": { licence: "Apache-2.0", read: "LICENSE" },
  "splaytree-ts": { licence: "BSD-3-Clause", read: "LICENSE (package.json says BDS)" },
};

/** The licence of a package as an SPDX expression: what it states, or what was read for it; undefined where neither is there. */
export const licenceOf = (name: string, stated: string | undefined): string | undefined =>
  STATED[name]?.licence ?? stated;

/** Whether an SPDX expression of AND and OR lets us pass the package on. */
export function mayShip(expression: string | undefined): boolean {
  if (expression === undefined) return false;
  const plain = expression.replace(/[()]/g, " ");
  return plain
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((licence) => ALLOWED.has(licence.trim())));
}

/** What to do about a package whose licence is not known to be good. */
export const sayUnknown = (name: string, version: string, licence: string | undefined): string =>
  `${name} ${version}: ${licence === undefined ? "states no licence" : `is under ${licence}`}, which is not one we pass on. Read its licence file; if it may ship, add it to scripts/licences/known.ts, else take another package.`;
