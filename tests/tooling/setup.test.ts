import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { missing } from "../../scripts/setup.mjs";

const LOCK = {
  "": {},
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/for-another-system": { version: "2.0.0", integrity: "sha512-b", optional: true },
};
let folder = "";

function put(path: string, packages: object): void {
  mkdirSync(join(folder, "node_modules", "a"), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hyperlocal-setup-"));
  put("package-lock.json", LOCK);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("what is missing from node_modules", () => {
  it("is nothing when it holds what the lockfile says, bar optional packages for other systems", () => {
    put("node_modules/.package-lock.json", { "node_modules/a": LOCK["node_modules/a"] });
    expect(missing(folder)).toBeUndefined();
  });

  it("is everything before the first install or after an interrupted one", () => {
    expect(missing(folder)).toBe("node_modules is missing or incomplete");
  });

  it("is a package whose version or contents differ, or that somebody deleted", () => {
    put("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } });
    expect(missing(folder)).toBe("node_modules/a is 0.9.0, not 1.0.0");
    put("node_modules/.package-lock.json", {});
    expect(missing(folder)).toBe("node_modules/a is missing");
    put("node_modules/.package-lock.json", { "node_modules/a": LOCK["node_modules/a"] });
    rmSync(join(folder, "node_modules", "a"), { recursive: true });
    expect(missing(folder)).toBe("node_modules/a is missing");
  });

  it("cannot be told without a lockfile", () => {
    rmSync(join(folder, "package-lock.json"));
    expect(() => missing(folder)).toThrow("package-lock.json is missing");
  });
});
