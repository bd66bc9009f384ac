import { SHIPPED } from "../../src/config/catalogue";
import { loadAreas, loadIndicator, loadNeighbours, loadServices } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import { findPreset } from "../../src/config/rules";
import { VINTAGES } from "../../src/model/codes";
import { VERDICT, type Rule } from "../../src/model/rule";
import { answerOf } from "../../src/stats/answer-of";
import { columnsOf } from "../../src/stats/columns-of";
import { networksOf } from "../../src/stats/likely-networks";
import { suggest, type Suggestion } from "../../src/stats/neighbourhoods/suggest";
import { unitsOf, type Units } from "../../src/stats/neighbourhoods/units";
import { findFootprint } from "./find-footprint";
import { readArgs } from "./read-args";
import { oneOf, UsageError } from "./usage-error";
import { readFromDir } from "../read-from-dir";

const USAGE =
  "Usage: npm run --silent neighbourhoods -- --place CODE|NAME --least PEOPLE --most PEOPLE [--count N] [--seed 1] [--compact 1] [--alike 0] [--patches 0] [--networks 0] [--districts kept|crossed] [--format csv|json]";

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new UsageError(`--${name} takes a number from 0, not "${text}".\n${USAGE}`);
  return value;
}

function wholeOf(name: string, text: string): number {
  const value = numberOf(name, text);
  if (!Number.isInteger(value))
    throw new UsageError(`--${name} takes a whole number, not "${text}".\n${USAGE}`);
  return value;
}

/** The units of a place, flagged by the default rule. */
async function unitsOfPlace(
  place: string,
  vintage: (typeof VINTAGES)[number],
  crossDistricts: boolean,
  withNetworks: boolean,
): Promise<[Units, readonly string[]]> {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const { scope } = findFootprint(areas, vintage, place);
  const neighbours = await loadNeighbours(read);
  const rule = findPreset("core20-majority")?.rule as Rule;
  const columns = new Map(
    await Promise.all(
      [...new Set([...columnsOf(rule), "imd25_average_score"])].map(
        async (id) => [id, (await loadIndicator(read, id, areas)).msoa21] as const,
      ),
    ),
  );
  const { verdict } = answerOf(rule, {
    areas,
    catalogue: SHIPPED,
    columns,
    footprint: scope,
    neighbours,
    permuted: new Map(),
  });
  const score = columns.get("imd25_average_score")?.value ?? new Float64Array();
  const flagged = verdict.map((one) => (one === VERDICT.yes ? 1 : 0));
  const network = withNetworks ? networksOf(areas, await loadServices(read)).network : null;
  return [unitsOf({ areas, neighbours, score, flagged, network }, scope, crossDistricts), areas.code];
}

const sayPlan = ({ count, cost, people, measures, unmet }: Suggestion) => ({
  neighbourhoods: count,
  cost,
  people: [...people],
  km2_per_person: measures.compact,
  score_variance_inside: measures.alike,
  patch_links_cut: measures.patches,
  ...(Number.isNaN(measures.networks) ? {} : { people_outside_network: measures.networks }),
  outside_range: unmet.map((home) => home + 1),
});

/** What the command prints for its arguments. Throws a usage error for a place that does not exist or a range that cannot be met. */
export async function neighbourhoods(argv: readonly string[]): Promise<string> {
  const args = readArgs(
    argv,
    [
      "place",
      "vintage",
      "least",
      "most",
      "count",
      "seed",
      "compact",
      "alike",
      "patches",
      "networks",
      "districts",
      "format",
    ],
    USAGE,
  );
  if (args.place === undefined || args.least === undefined || args.most === undefined)
    throw new UsageError(`Give --place, --least and --most.\n${USAGE}`);
  const format = oneOf("format", ["csv", "json"], args.format ?? "csv");
  const districts = oneOf("districts", ["kept", "crossed"], args.districts ?? "kept");
  const networks = numberOf("networks", args.networks ?? "0");
  const [units, codes] = await unitsOfPlace(
    args.place,
    oneOf("vintage", VINTAGES, args.vintage ?? "2026"),
    districts === "crossed",
    networks > 0,
  );
  const weights = {
    compact: numberOf("compact", args.compact ?? "1"),
    alike: numberOf("alike", args.alike ?? "0"),
    patches: numberOf("patches", args.patches ?? "0"),
    networks,
  };
  const wish = {
    range: { least: wholeOf("least", args.least), most: wholeOf("most", args.most) },
    weights,
    seed: wholeOf("seed", args.seed ?? "1"),
    ...(args.count === undefined ? {} : { count: wholeOf("count", args.count) }),
  };
  const { best, second } = run(units, wish);
  if (best.unmet.length > 0)
    throw new UsageError(
      `No plan was found with ${args.least} to ${args.most} people in each of ${best.count} neighbourhoods; the nearest has ${[...best.people].map((p) => p.toLocaleString("en-GB")).join(", ")}. Give a wider range or another count.`,
    );
  const rows = [...units.msoa].map((msoa, unit) => [codes[msoa] ?? "", (best.of[unit] ?? 0) + 1]);
  if (format === "csv") return writeCsv({ columns: ["msoa21cd", "neighbourhood"], rows });
  return `${JSON.stringify({ weights, seed: wish.seed, ...sayPlan(best), second_best: second && sayPlan(second), areas: Object.fromEntries(rows) as Record<string, number> }, null, 1)}\n`;
}

function run(...question: Parameters<typeof suggest>) {
  try {
    const [last] = [...suggest(...question)].slice(-1);
    if (!last) throw new Error("The search made no start.");
    return last;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
