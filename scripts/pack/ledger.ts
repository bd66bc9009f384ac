import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command/usage-error";

/** pack.json in the folder: what the pack is of, and each file that was made whole. */
export interface Ledger {
  /** What decides the bytes: data, rule, vintage, day, site, which files and places. */
  readonly of: Readonly<Record<string, unknown>>;
  readonly files: Record<string, { readonly bytes: number; readonly sha256: string }>;
}

const NAME = "pack.json";
/** What `sha256sum -c` reads. */
const SUMS = "SHA256SUMS";

export const sumOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Writes a file so that it is there whole or not at all. */
export function writeWhole(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Writes the ledger, its files by name. */
export function writeLedger(folder: string, { of, files }: Ledger): void {
  const sorted = Object.fromEntries(Object.entries(files).sort(byName));
  writeWhole(folder, NAME, `${JSON.stringify({ of, files: sorted }, null, 1)}\n`);
}

/** Writes the checksums of all files of the ledger and of the index, for `sha256sum -c SHA256SUMS`. */
export function writeSums(folder: string, { files }: Ledger, index: string): void {
  const all = Object.entries(files).map(([name, { sha256 }]): [string, string] => [name, sha256]);
  const lines = [...all, ["index.html", sumOf(index)] as [string, string]].sort(byName);
  writeWhole(folder, SUMS, lines.map(([name, sum]) => `${sum}  ${name}\n`).join(""));
}

/** The ledger that a folder holds; null where there is none. Throws a usage error for one that is damaged. */
export function readLedger(folder: string): Ledger | null {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, NAME);
  if (!existsSync(path)) return null;
  try {
    const { of, files } = JSON.parse(readFileSync(path, "utf8")) as Partial<Ledger>;
    if (of && files) return { of, files };
  } catch {
    // Said below.
  }
  throw new UsageError(
    `${path} is damaged. Choose another folder with --out, or delete that file to begin anew.`,
  );
}

/** Whether a file stands in the folder with the checksum that the ledger has. */
export function stands(folder: string, { files }: Ledger, name: string): boolean {
  const known = files[name];
  const path = join(folder, name);
  const there = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return known !== undefined && there && sumOf(readFileSync(path)) === known.sha256;
}
