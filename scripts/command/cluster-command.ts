import { findIndicator, INDICATORS } from "../../src/config/indicators";
import { PERMUTATIONS } from "../../src/config/permutations";
import { loadAreas, loadIndicator, loadNeighbours } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import { ADJUSTMENTS, CLUSTER_STATISTICS } from "../../src/model/cluster";
import { cluster, runToEnd } from "../../src/stats";
import { readArgs } from "./read-args";
import { oneOf, UsageError } from "./usage-error";
import { readFromDir } from "../read-from-dir";

const USAGE =
  "Usage: npm run --silent cluster -- --indicator ID --statistic gi-star|local-moran [--permutations N --seed S] [--adjust bh|none|bonferroni]\n--permutations 9999 is what the app and its rules take (seed 20261123 unless told); without it p is the normal approximation, for comparison with other software.";
const COLUMNS = ["msoa21cd", "value", "neighbours", "statistic", "z", "p", "p_adjusted", "class"] as const;
const LEVEL = 0.05;

function wholeNumber(name: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`--${name} must be a whole number from 0 to ${most}, not "${text}".\n${USAGE}`);
}

/** What the command prints for its arguments. Throws a usage error that says what there is. */
export async function clusterAreas(argv: readonly string[]): Promise<string> {
  const names = ["indicator", "statistic", "permutations", "seed", "adjust"] as const;
  const args = readArgs(argv, names, USAGE);
  const statistic = oneOf("statistic", CLUSTER_STATISTICS, args.statistic ?? "");
  const adjust = oneOf("adjustment", ADJUSTMENTS, args.adjust ?? "bh");
  const id = args.indicator ?? "";
  const found = findIndicator(id);
  if (found?.describes)
    throw new UsageError(`${id} describes who lives in an area; no clusters are looked for in it.\n${USAGE}`);
  if (!found)
    oneOf(
      "indicator",
      INDICATORS.map((indicator) => indicator.id),
      id,
    );
  const permutations = wholeNumber("permutations", args.permutations, 0, 99_999);
  const seed = wholeNumber("seed", args.seed, PERMUTATIONS.seed, 0xffff_ffff);

  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const { value } = (await loadIndicator(read, id, areas)).msoa21;
  const question = { indicator: id, statistic, permutations, seed, adjust, level: LEVEL };
  const answer = runToEnd(cluster(question, value, await loadNeighbours(read)));
  const rows = areas.code.map((code, i) => [
    code,
    ...[value, answer.neighbours, answer.statistic, answer.z, answer.p, answer.adjusted].map(
      (list) => list[i] ?? null,
    ),
    answer.classes[i] ?? null,
  ]);
  return writeCsv({ columns: COLUMNS, rows });
}
