import { BIG_LOCAL_EXAMPLE, BIG_LOCAL_LIMITS } from "../../src/config/big-local-example";
import { loadAreas, loadBigLocal, loadEditions, loadIndicator, loadNeighbours } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import {
  BIG_LOCAL_COLUMNS,
  bigLocalExample,
  changeInEngland,
  type Example,
  type ExampleData,
} from "../../src/readings/pilot/big-local-example";
import { sayExample } from "../../src/readings/pilot/say-example";
import { TooFewCandidates } from "../../src/stats/pilot/match-comparators";
import { readFromDir } from "../read-from-dir";
import { UsageError } from "./usage-error";

async function loadExampleData(): Promise<ExampleData> {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const [neighbours, bigLocal, editions] = await Promise.all([
    loadNeighbours(read),
    loadBigLocal(read),
    loadEditions(read),
  ]);
  const entries = BIG_LOCAL_COLUMNS.map(
    async (id) => [id, (await loadIndicator(read, id, areas)).msoa21] as const,
  );
  const column = Object.fromEntries(await Promise.all(entries)) as ExampleData["column"];
  return { areas, neighbours, bigLocal, editions: editions.msoa21, column };
}

/** Rows of a choice of comparators as they stand in a file. Points are percentage points, of a percentile too. */
const recordsOf = ({ perArea, ringKm, rows }: Example) =>
  rows.map(({ outcome, better, from, to, role, effect }) => ({
    per_area: perArea,
    ring_km: ringKm,
    outcome,
    better,
    from,
    to,
    role,
    pilots_change_points: effect.changes[0] * 100,
    comparators_change_points: effect.changes[1] * 100,
    estimate_points: effect.estimate * 100,
    unweighted_points: effect.unweighted * 100,
    interval_low_points: effect.interval[0] * 100,
    interval_high_points: effect.interval[1] * 100,
    p: effect.p,
  }));

/** The shipped worked example, Big Local as a pilot, as CSV (one comparison a row) or JSON with words and limits. */
export async function exampleText(
  perArea: number,
  ringKm: number,
  seed: number,
  format: "csv" | "json",
): Promise<string> {
  const data = await loadExampleData();
  const under = (choice: { readonly perArea: number; readonly ringKm: number }): Example => {
    try {
      return bigLocalExample(data, choice.perArea, choice.ringKm, seed);
    } catch (error) {
      if (!(error instanceof TooFewCandidates)) throw error;
      throw new UsageError(
        `Big Local cannot have ${choice.perArea} comparators for each area more than ${choice.ringKm} km away. Give a smaller --per-area or --ring.`,
      );
    }
  };
  const main = under({ perArea, ringKm });
  const others = BIG_LOCAL_EXAMPLE.others
    .filter((other) => other.perArea !== perArea || other.ringKm !== ringKm)
    .map(under);
  const records = [main, ...others].flatMap(recordsOf);
  if (format === "csv")
    return writeCsv({
      columns: Object.keys(records[0] ?? {}),
      rows: records.map((record) => Object.values(record)),
    });
  const content = {
    title: BIG_LOCAL_EXAMPLE.title,
    seed,
    in_words: sayExample(main, others, changeInEngland(data)),
    limits: BIG_LOCAL_LIMITS,
    choices: [main, ...others].map((example) => ({
      per_area: example.perArea,
      ring_km: example.ringKm,
      pilots: example.pilots,
      comparators: example.comparators,
      balance: example.balance,
      comparisons: recordsOf(example),
    })),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
