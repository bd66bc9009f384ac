import { mkdirSync, renameSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Source } from "../src/data/lists";
import {
  cacheName,
  fetchable,
  readFetched,
  sourceAt,
  writeFetched,
  type FetchedRecord,
} from "./pipeline/fetched";
import { checksum, fetchFile } from "./pipeline/fetch-file";
import { readLedger } from "./pipeline/ledger";

const { values } = parseArgs({
  options: {
    to: { type: "string", default: ".cache/sources" },
    ledger: { type: "string" },
    record: { type: "string" },
    only: { type: "string", multiple: true },
    /** Address of the one source that is asked for, where the ledger has none: products with a new address for each edition. */
    url: { type: "string" },
    accept: { type: "boolean", default: false },
    backoff: { type: "string", default: "1000" },
    patience: { type: "string", default: "30000" },
  },
});
/** What is asked for; ends the command with the reason where it cannot be. */
function asked(): readonly Source[] {
  const all = readLedger(values.ledger);
  const { url, only } = values;
  if (url === undefined) return fetchable(all).filter(({ id }) => !only || only.includes(id));
  const [source] = all.filter(({ id }) => only?.length === 1 && only[0] === id);
  if (!source) {
    console.error(
      "With --url say which one source of geo/sources.json it is: --only postcodes --url ADDRESS",
    );
    process.exit(2);
  }
  try {
    return [sourceAt(source, url)];
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
const sources = asked();
if (sources.length === 0) {
  console.error(
    `No source with a direct address is asked for. There are: ${fetchable(readLedger(values.ledger))
      .map((s) => s.id)
      .join(", ")}.`,
  );
  process.exit(2);
}
mkdirSync(values.to, { recursive: true });
let failed = 0;
for (const source of sources) {
  const file = join(values.to, cacheName(source));
  const say = (line: string): void => console.log(`${source.id}: ${line}`);
  const ledger = readFetched(values.record);
  const known = ledger[source.id];
  if (known && existsSync(file) && (await checksum(file)) === known.sha256) {
    say(`there already, as recorded on ${known.retrieved}`);
    continue;
  }
  const fresh = `${file}.new`;
  try {
    const { bytes, sha256 } = await fetchFile({
      url: source.url ?? "",
      to: fresh,
      tries: 5,
      backoff: Number(values.backoff),
      patience: Number(values.patience),
      say,
    });
    if (known && known.sha256 !== sha256 && !values.accept) {
      rmSync(fresh);
      throw new Error(
        `what the publisher gives (${bytes} bytes, ${sha256}) is not what was recorded on ${known.retrieved} (${known.sha256}). Look at what changed, then run with --accept.`,
      );
    }
    renameSync(fresh, file);
    const record: FetchedRecord = {
      url: source.url ?? "",
      bytes,
      sha256,
      retrieved: new Date().toISOString().slice(0, 10),
    };
    writeFetched({ ...ledger, [source.id]: record }, values.record);
    say(`${bytes} bytes, ${known ? "as recorded" : "checksum recorded"}`);
  } catch (error) {
    failed++;
    console.error(`${source.id}: ${(error as Error).message}`);
  }
}
console.log(`${sources.length - failed} of ${sources.length} sources are in ${values.to}.`);
process.exitCode = failed > 0 ? 1 : 0;
