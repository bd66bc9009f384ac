import { parseArgs } from "node:util";
import { loadAreas } from "../src/data";
import { CHECKS } from "./pipeline/checks";
import { openFrom, readInputs } from "./pipeline/inputs";
import { readLedger } from "./pipeline/ledger";
import { readFromDir } from "./read-from-dir";

const { values } = parseArgs({
  options: { data: { type: "string", default: "public/data" }, from: { type: "string" } },
});
const read = readFromDir(values.data);
const areas = await loadAreas(read);
const row = (mark: string, of: string, holds: string, saw: string): void =>
  console.log(`${mark}  ${of.padEnd(48)} ${holds}: ${saw}`);
let failed = 0;
if (values.from) {
  try {
    readInputs(openFrom(values.from, readLedger()));
    row(
      "ok  ",
      "sources",
      "columns, codes, ranges, blanks and known values of every source of indicators",
      values.from,
    );
  } catch (error) {
    failed++;
    row("FAIL", "sources", "columns, codes, ranges, blanks and known values", (error as Error).message);
  }
}
for (const { of, holds, see } of CHECKS) {
  try {
    row("ok  ", of, holds, await see(read, areas));
  } catch (error) {
    failed++;
    row("FAIL", of, holds, (error as Error).message);
  }
}
console.log(`${CHECKS.length - failed} checks hold, ${failed} fail.`);
process.exitCode = failed > 0 ? 1 : 0;
