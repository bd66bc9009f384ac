import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const entries = Object.entries(packages).filter(([path]) => path !== "");

/** Where Node would find a package that the one at `path` asks for. */
function found(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf("/node_modules/"))) {
    if (packages[`${folder}/node_modules/${name}`]) return true;
    if (!folder.includes("/node_modules/")) return `node_modules/${name}` in packages;
  }
}

describe("package-lock.json", () => {
  // `npm ci` refuses a lockfile in which the binary of another system is named and not locked. That happened with
  // knip 6.44, and no install over an existing node_modules shows it.
  it("locks all that its packages ask for, binaries for other systems too", () => {
    const lost = entries.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !found(path, name))
        .map((name) => `${name}, for ${path}`),
    );
    expect(entries.length).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  });

  it("gives every package a version and a checksum, and names no registry", () => {
    const unsound = entries
      .filter(([, { version, integrity }]) => !version || !integrity)
      .map(([path]) => path);
    expect(unsound).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });
});
