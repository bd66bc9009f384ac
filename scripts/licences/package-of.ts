import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { licenceOf } from "./known.ts";

/** A package that is in the program. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  /** Its notice, word for word; "" where it brings none. */
  readonly text: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
}

interface Stated {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A name that goes on after that of a package. */
const PART = /^(?:@[^/]+\/[^/]+|[^@/][^/]*)\//;
const NOTICE = /^(?:licen[cs]e|copying)/i;

function readPackage(folder: string): ShippedPackage | null {
  const { name, version, license, dependencies } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Stated;
  // A package.json without these, or named as a way into a package ("write-excel-file/universal"), only says how to read the files beside it.
  if (name === undefined || version === undefined || PART.test(name)) return null;
  const notice = readdirSync(folder).find((file) => NOTICE.test(file));
  return {
    ...{ name, version, folder },
    licence: licenceOf(name, typeof license === "string" ? license : undefined),
    text: notice === undefined ? "" : readFileSync(join(folder, notice), "utf8").trim(),
    dependencies: Object.keys(dependencies ?? {}),
  };
}

/** The folder of a package, not one inside it whose package.json says how to read the files beside it. */
const PACKAGE = /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@][^\\/]*$/;

/** The package that holds a file; null where there is none. */
export function packageOf(path: string): ShippedPackage | null {
  for (let folder = dirname(path); folder.includes("node_modules"); folder = dirname(folder))
    if (PACKAGE.test(folder) && existsSync(join(folder, "package.json"))) {
      const found = readPackage(folder);
      if (found) return found;
    }
  return null;
}

/** All packages that one asks for, and those that these ask for, itself left out. Found where Node would find them. */
export function insideOf(outer: ShippedPackage): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const visit = ({ folder, dependencies }: ShippedPackage): void => {
    for (const name of dependencies) {
      for (let at = folder; ; at = dirname(at)) {
        const place = join(at, "node_modules", name);
        if (!existsSync(place)) {
          if (at === dirname(at)) break;
          continue;
        }
        const one = found.has(place) ? null : readPackage(place);
        if (one) {
          found.set(place, one);
          visit(one);
        }
        break;
      }
    }
  };
  visit(outer);
  return [...found.values()];
}
