import { availableParallelism } from "node:os";
import { inTurn } from "../../src/data/in-turn";
import { indexPage, type IndexRow } from "./index-page";
import { readLedger, stands, sumOf, writeLedger, writeSums, writeWhole, type Ledger } from "./ledger";
import { answerIn, makeScope, namesOf, type Scope } from "./make-scope";
import type { PackWork } from "./work";

export interface PackResult {
  readonly scopes: number;
  /** Scopes of which all files stood already. */
  readonly stood: number;
  readonly files: number;
  /** What could not be made: its name and why. */
  readonly failed: readonly { readonly code: string; readonly reason: string }[];
  readonly milliseconds: number;
}

const codeOf = ({ footprint, place }: Scope): string => (place ?? footprint).code;

/**
 * Makes the packs of scopes in a folder: those whose files stand with the right checksums are left alone, one that cannot be made is named and
 * the others go on. While Chromium prints, others are made: as many at once as there are cores. Then the index and the checksums. `tell` hears
 * of each.
 */
export async function makePack(
  work: PackWork,
  folder: string,
  of: Ledger["of"],
  tell: (line: string) => void,
): Promise<PackResult> {
  const { materials, scopes, options } = work;
  const ledger: Ledger = readLedger(folder) ?? { of, files: {} };
  const failed: { code: string; reason: string }[] = [];
  const begun = performance.now();
  let [stood, ended] = [0, 0];
  const makeOne = async (scope: Scope): Promise<IndexRow> => {
    const names = namesOf(scope, options);
    const say = (words: string): void => tell(`${++ended} of ${scopes.length}  ${codeOf(scope)}  ${words}`);
    let reason: string | null = null;
    if (names.every(({ name }) => stands(folder, ledger, name))) {
      stood++;
      say("stands");
    } else {
      const start = performance.now();
      try {
        for (const { name, content } of await makeScope(work, scope)) {
          writeWhole(folder, name, content);
          ledger.files[name] = { bytes: Buffer.byteLength(content), sha256: sumOf(content) };
        }
        writeLedger(folder, ledger);
        say(`made (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
        for (const { name } of names) Reflect.deleteProperty(ledger.files, name);
        failed.push({ code: codeOf(scope), reason });
        say(`FAILED: ${reason}`);
      }
    }
    return { scope, answer: answerIn(materials, scope, options), files: names, failed: reason };
  };
  const turn = inTurn(work.print ? availableParallelism() : 1);
  const rows = await Promise.all(scopes.map((scope) => turn(() => makeOne(scope))));
  const index = indexPage(rows, options, materials.version, materials.sources);
  writeLedger(folder, ledger);
  writeWhole(folder, "index.html", index);
  writeSums(folder, ledger, index);
  const milliseconds = performance.now() - begun;
  return { scopes: scopes.length, stood, files: Object.keys(ledger.files).length, failed, milliseconds };
}
