import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders whose tests work out values from values: tried together in drawn orders. */
const OF_VALUES = /^tests\/(?:config|map|readings|stats|words|worker)\//;

/** What a test says that changes something outside itself: a page, a replaced function, clock or module, the process, the app's state. */
const CHANGES = new RegExp(
  [
    /@vitest-environment|\bvi\.|\bglobalThis\b|Object\.defineProperty\(/,
    /\bprocess\.(?:chdir|env\.\w+ =|env\[|exitCode|on\()|\bdelete process\b/,
    /\.prototype\b|\bMath\.random =|\bconsole\.\w+ =|\bconfigureGlobal\b/,
    /\bsetState\(|\/src\/state\//,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** The unit tests, by whether they may run one after another in one process. Paths from the project's folder. */
export interface TestFiles {
  /** Leave nothing behind that another could see: modules are loaded, and run hot, once for all of them. */
  readonly together: readonly string[];
  /** Change something that another could see: each in a process of its own. */
  readonly alone: readonly string[];
}

/** Sorts the unit tests under `tests` of a folder by where they lie and what their text says; no file has to be listed by hand. */
export function testFiles(folder = "."): TestFiles {
  const all = readdirSync(join(folder, "tests"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll("\\", "/")}`)
    .toSorted();
  const isAlone = (path: string): boolean =>
    !OF_VALUES.test(path) || CHANGES.test(readFileSync(join(folder, path), "utf8"));
  return { together: all.filter((path) => !isAlone(path)), alone: all.filter(isAlone) };
}
