import { SHIPPED } from "../../src/config/catalogue";
import {
  loadAreas,
  loadBigLocal,
  loadIndicator,
  loadManifest,
  loadNeighbours,
  loadSources,
  loadSummary,
} from "../../src/data";
import { VINTAGES } from "../../src/model/codes";
import { flaggedMeasures } from "../../src/readings/export/brief/flagged-measures";
import { briefMarkdown } from "../../src/readings/export/brief/markdown";
import { columnsOf } from "../../src/stats";
import { readFromDir } from "../read-from-dir";
import { answerFor } from "./answer-for";
import { findFootprint } from "./find-footprint";
import { findRule } from "./find-rule";
import { permutedFor } from "./permuted-for";
import { readArgs } from "./read-args";
import { oneOf, UsageError } from "./usage-error";

const USAGE =
  "Usage: npm run --silent brief -- --footprint CODE|NAME [--vintage 2026|2024] [--rule ID | --rule-file FILE] [--format md]";

/** What the command prints for its arguments: the brief as Markdown. Throws a usage error that says what there is. */
export async function brief(argv: readonly string[]): Promise<string> {
  const args = readArgs(argv, ["footprint", "vintage", "rule", "rule-file", "format"], USAGE);
  const vintage = oneOf("vintage", VINTAGES, args.vintage ?? "2026");
  oneOf("format", ["md"], args.format ?? "md");
  if (args.rule !== undefined && args["rule-file"] !== undefined)
    throw new UsageError(`Give --rule or --rule-file, not both.\n${USAGE}`);
  const rule = await findRule(args.rule, args["rule-file"]);
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const { footprint, place } = findFootprint(areas, vintage, args.footprint ?? "");
  const ids = [...new Set(["imd25_average_score", ...columnsOf(rule), ...flaggedMeasures(rule)])];
  const [loaded, neighbours, bigLocal, summary, manifest, sources] = await Promise.all([
    Promise.all(ids.map(async (id) => (await loadIndicator(read, id, areas)).msoa21)),
    loadNeighbours(read),
    loadBigLocal(read),
    loadSummary(read, areas),
    loadManifest(read),
    loadSources(read),
  ]);
  const columns = new Map(loaded.map((column) => [column.id, column]));
  const permuted = await permutedFor(rule, read, columns, neighbours);
  const asked = { vintage, footprint, place, rule };
  const answer = answerFor({ areas, columns, neighbours, permuted }, SHIPPED, asked);
  return briefMarkdown({
    subject: { areas, catalogue: SHIPPED, view: { rule, vintage }, footprint, place, answer, bigLocal },
    columns,
    summary: (id) => summary.get(id),
    version: manifest.version,
    sources,
  });
}
