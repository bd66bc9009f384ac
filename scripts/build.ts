import { parseArgs } from "node:util";
import { loadAreas } from "../src/data";
import { buildData } from "./pipeline/build";
import { openFetched, readFetched } from "./pipeline/fetched";
import { openDirectory } from "./postcodes/open-directory";
import { openFrom } from "./pipeline/inputs";
import { readLedger } from "./pipeline/ledger";
import { openOutput } from "./pipeline/output";
import { PUBLISHED_CHECKS } from "./pipeline/published-checks";
import { readFromDir } from "./read-from-dir";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    to: { type: "string", default: "public/data" },
    ledger: { type: "string" },
    fetched: { type: "string" },
  },
});
if (!values.from) {
  console.error(
    "Say where the source files are: npm run data:build -- --from DIR [--to public/data] [--fetched .cache/sources]",
  );
  process.exit(2);
}
const ledger = readLedger(values.ledger);
const fetched = values.fetched === undefined ? undefined : openFetched(values.fetched, ledger, readFetched());
const output = openOutput(values.to);
try {
  const manifest = buildData(
    openFrom(values.from, ledger),
    ledger,
    output,
    (line) => console.log(line),
    fetched,
    values.fetched === undefined ? undefined : openDirectory(values.fetched, readFetched()),
  );
  console.log(`Built ${manifest.files.length} files into ${values.to}, version ${manifest.version}.`);
  // Beside what the Ministry publishes, so that whoever builds sees it; data:check demands it.
  const read = readFromDir(values.to);
  const areas = await loadAreas(read);
  for (const { of, holds, see } of PUBLISHED_CHECKS) {
    const saw = await see(read, areas).catch((error: unknown) => `NOT SO: ${(error as Error).message}`);
    console.log(`${of}: ${holds}: ${saw}`);
  }
} catch (error) {
  output.abandon();
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  console.error(`${values.to} is as it was.`);
  process.exit(1);
}
