import { BIG_LOCAL_EXAMPLE, BIG_LOCAL_LIMITS } from "../../src/config/big-local-example";
import { loadAreas, loadBigLocal, loadEditions, loadIndicator, loadNeighbours } from "../../src/data";
import { writeCsv } from "../../src/export/csv";
import { bigLocalExamples, type Example, type ExampleChoice } from "../../src/stats/pilot/big-local-example";
import { BIG_LOCAL_COLUMNS, changeInEngland, type ExampleData } from "../../src/stats/pilot/example-data";
import { sayExample } from "../../src/readings/pilot/say-example";
import { runToEnd } from "../../src/stats";
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
  const told = { perArea, ringKm };
  const others = BIG_LOCAL_EXAMPLE.choices.filter(
    (other) => other.perArea !== perArea || other.ringKm !== ringKm,
  );
  const examples = run(data, [told, ...others], seed);
  const records = examples.flatMap(recordsOf);
  if (format === "csv")
    return writeCsv({
      columns: Object.keys(records[0] ?? {}),
      rows: records.map((record) => Object.values(record)),
    });
  const content = {
    title: BIG_LOCAL_EXAMPLE.title,
    seed,
    in_words: sayExample(examples, changeInEngland(data)),
    limits: BIG_LOCAL_LIMITS,
    choices: examples.map((example) => ({
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

function run(data: ExampleData, choices: readonly ExampleChoice[], seed: number): Example[] {
  try {
    return runToEnd(bigLocalExamples(data, choices, seed));
  } catch (error) {
    if (!(error instanceof TooFewCandidates)) throw error;
    throw new UsageError(
      `Big Local cannot have ${choices[0]?.perArea ?? 0} comparators for each area more than ${choices[0]?.ringKm ?? 0} km away. Give a smaller --per-area or --ring.`,
    );
  }
}
