import { catalogueOf } from "../../src/config/catalogue";
import { INDICATORS } from "../../src/config/indicators";
import { loadAreas, loadIndicator, loadNeighbours } from "../../src/data";
import { writeCsv, type Table } from "../../src/export/csv";
import { msoaTable } from "../../src/export/rows";
import { VINTAGES } from "../../src/model/codes";
import type { Column } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { isOwnId } from "../../src/model/own-id";
import { columnOf } from "../../src/stats/columns-of";
import { testsOf } from "../../src/stats/tests-of";
import { ownData } from "../../src/workspace/own/own-data";
import { answerFor } from "./answer-for";
import { findFootprint } from "./find-footprint";
import { findRule } from "./find-rule";
import { ownColumns } from "./own-columns";
import { permutedFor } from "./permuted-for";
import { readArgs } from "./read-args";
import { oneOf, UsageError } from "./usage-error";
import { readFromDir } from "../read-from-dir";

const USAGE =
  "Usage: npm run --silent flag -- --footprint CODE|NAME [--vintage 2026|2024] [--rule ID | --rule-file FILE] [--own FILE] [--format csv|json]";

const asJson = ({ columns, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
    null,
    1,
  )}\n`;

/** What the command prints for its arguments. Throws a usage error that says what there is. */
export async function flag(argv: readonly string[]): Promise<string> {
  const args = readArgs(argv, ["footprint", "vintage", "rule", "rule-file", "own", "format"], USAGE);
  const vintage = oneOf("vintage", VINTAGES, args.vintage ?? "2026");
  const format = oneOf("format", ["csv", "json"], args.format ?? "csv");
  if (args.rule !== undefined && args["rule-file"] !== undefined)
    throw new UsageError(`Give --rule or --rule-file, not both.\n${USAGE}`);
  const rule = await findRule(args.rule, args["rule-file"]);
  const asked = [...new Set(testsOf(rule).map(columnOf).filter(isOwnId))];
  const own = args.own === undefined ? [] : await ownColumns(args.own, asked);
  const lacking = asked.filter((id) => own.every((one) => one.id !== id));
  if (lacking.length > 0)
    throw new UsageError(
      `The rule asks the own figures ${lacking.join(", ")}, which are not here. Give their table or workspace file with --own FILE.`,
    );
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const found = findFootprint(areas, vintage, args.footprint ?? "");

  const shipped = await Promise.all(
    INDICATORS.map(async ({ id }) => (await loadIndicator(read, id, areas)).msoa21),
  );
  const loaded = [...shipped, ...own.map(({ id, figures }) => ownData(id, figures, areas).msoa21)];
  const catalogue = catalogueOf([...INDICATORS, ...own.map(({ indicator }) => indicator)]);
  const columns = new Map(loaded.map((column) => [column.id, column]));
  const neighbours = await loadNeighbours(read);
  const permuted = await permutedFor(rule, read, columns, neighbours);
  const { scope, verdict, pocket } = answerFor({ areas, columns, neighbours, permuted }, catalogue, {
    ...found,
    ...{ vintage, rule },
  });
  const flagged = scope.filter((i) => verdict[i] === VERDICT.yes);
  const core20 = columns.get("imd25_share_core20") as Column;
  const table = msoaTable(areas, flagged, loaded, { verdict, pocket, core20 });
  return format === "csv" ? writeCsv(table) : asJson(table);
}
