import { mkdirSync, renameSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cacheName, fetchable, readFetched, writeFetched, type FetchedRecord } from "./pipeline/fetched";
import { checksum, fetchFile } from "./pipeline/fetch-file";
import { readLedger } from "./pipeline/ledger";

const { values } = parseArgs({
  options: {
    to: { type: "string", default: ".cache/sources" },
    ledger: { type: "string" },
    record: { type: "string" },
    only: { type: "string", multiple: true },
    accept: { type: "boolean", default: false },
    backoff: { type: "string", default: "1000" },
    patience: { type: "string", default: "30000" },
  },
});
const sources = fetchable(readLedger(values.ledger)).filter(
  ({ id }) => !values.only || values.only.includes(id),
);
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
