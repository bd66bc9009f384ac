import { PILOT_DEFAULTS, PILOT_LIMITS } from "../../src/config/pilot";
import { sayProgrammes } from "../../src/readings/pilot/say-plan";
import { balanceOfSets, indicesOf, poolOf } from "../../src/stats/pilot/plan-pilot";
import { OwnDataError } from "../../src/workspace/own/own-error";
import { readCounts } from "../../src/workspace/pilot/count-table";
import { areasIn, nameOf } from "./pilot-areas";
import { rowsOf, saidOwn } from "./own-table";
import { loadPilotData } from "./pilot-data";
import { evaluation } from "./pilot-evaluate";
import { exampleText } from "./pilot-example";
import { planCsv, planJson } from "./pilot-plan";
import { planOf, readSets } from "./pilot-sets";
import { readArgs } from "./read-args";
import { oneOf, UsageError } from "./usage-error";

const USAGE =
  "Usage: npm run --silent pilot -- --areas CODE,CODE [--per-area 5] [--ring 5] [--without CODE,CODE] [--programmes out|in] [--seed 1] [--format csv|json] [--evaluate FILE [--comparators FILE]]\nor: npm run --silent pilot -- --example big-local [--per-area 5] [--ring 5] [--seed 1] [--format csv|json]\nAreas with a Big Local position or selected for Pride in Place are left out of the comparators; --programmes in lets them be compared with. --evaluate takes a CSV with msoa21cd,before_n,before_total,after_n,after_total for the areas and their comparators. Still earlier counts (for a placebo start): earlier_n,earlier_total. More times: before_2011_n,before_2011_total and the like, in their order.";

function numberOf(
  name: string,
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most) return value;
  throw new UsageError(`--${name} takes a number from ${least} to ${most}, not "${text}".\n${USAGE}`);
}

function wholeOf(
  name: string,
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  const value = numberOf(name, text, fallback, least, most);
  if (Number.isInteger(value)) return value;
  throw new UsageError(`--${name} takes a whole number, not "${text ?? ""}".\n${USAGE}`);
}

/**
 * What the command prints for its arguments: a plan, or the effect of a pilot. What a table has no room for goes to `note`, in words.
 * Throws a usage error with the reason.
 */
export async function pilot(
  argv: readonly string[],
  note: (words: string) => void = () => undefined,
): Promise<string> {
  try {
    return await answered(argv, note);
  } catch (error) {
    // What is wrong with a table or a code is told in words that name where it stands.
    if (error instanceof OwnDataError) throw new UsageError(error.message);
    throw error;
  }
}

async function answered(argv: readonly string[], note: (words: string) => void): Promise<string> {
  const names = [
    "areas",
    "per-area",
    "ring",
    "without",
    "programmes",
    "seed",
    "format",
    "evaluate",
    "comparators",
    "example",
  ] as const;
  const args = readArgs(argv, names, USAGE);
  const format = oneOf("format", ["csv", "json"], args.format ?? "csv");
  const seed = wholeOf("seed", args.seed, PILOT_DEFAULTS.seed, ...PILOT_LIMITS.seed);
  const perArea = wholeOf("per-area", args["per-area"], PILOT_DEFAULTS.perArea, ...PILOT_LIMITS.perArea);
  const ringKm = numberOf("ring", args.ring, PILOT_DEFAULTS.ringKm, ...PILOT_LIMITS.ringKm);
  if (args.example !== undefined) {
    oneOf("example", ["big-local"], args.example);
    const alone = [args.areas, args.without, args.programmes, args.evaluate, args.comparators].every(
      (one) => one === undefined,
    );
    if (!alone) throw new UsageError(`--example has its own areas and figures.\n${USAGE}`);
    return exampleText(perArea, ringKm, seed, format);
  }
  if (args.areas === undefined) throw new UsageError(`Give --areas: the codes of the pilot areas.\n${USAGE}`);
  if (args.comparators !== undefined && args.evaluate === undefined)
    throw new UsageError(`--comparators goes with --evaluate FILE.\n${USAGE}`);

  const withProgrammes = oneOf("programmes", ["out", "in"], args.programmes ?? "out") === "in";
  const data = await loadPilotData();
  const index = new Map(data.areas.code.map((code, i) => [code, i]));
  const question = {
    pilots: areasIn(index, "--areas", args.areas),
    without: areasIn(index, "--without", args.without ?? ""),
    programmes: withProgrammes ? [] : data.programmes,
    perArea,
    ringKm,
  };
  const both = question.pilots.find((i) => question.without.includes(i));
  if (both !== undefined)
    throw new UsageError(
      `--without: ${nameOf(data.areas, both)} is a pilot. Take it out of one of the two lists.`,
    );
  if (question.pilots.length === 0) throw new UsageError(`--areas names no area.\n${USAGE}`);
  if (args.evaluate === undefined) {
    const plan = planOf(data, question);
    const words = sayProgrammes(withProgrammes ? null : plan.leftOut);
    if (format === "json") return planJson(data, plan, question, seed, words);
    note(words);
    return planCsv(data, plan);
  }
  const file = args.evaluate;
  const counts = readCounts(file, await saidOwn(file, () => rowsOf(file)), index);
  const pool = poolOf(data.areas, data.neighbours, data.measures, question);
  const list = args.comparators;
  const sets =
    list === undefined
      ? planOf(data, question).sets.map(indicesOf)
      : await readSets(list, index, question.pilots, data.areas);
  // Who stands in a list was chosen when it was made.
  const chosen = list !== undefined ? [] : [sayProgrammes(withProgrammes ? null : pool.leftOut)];
  const balance = balanceOfSets(pool, sets);
  return evaluation(args.evaluate, sets, counts, data.areas, seed, format, balance, chosen);
}
