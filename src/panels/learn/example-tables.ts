import type { ChartTable } from "../../charts/chart-table";
import { showP } from "../../readings/pilot/say-points";
import { wholes } from "../../readings/pilot/say-example";
import type { Example } from "../../stats/pilot/big-local-example";
import type { NamedBalance } from "../../stats/pilot/balance";
import type { ExampleRow } from "../../stats/pilot/example-rows";
import { formatDifference } from "../../words/format";

const show = (points: number): string => formatDifference(points, "points", 2).replace(/ points$/, "");

/** Outcomes as they stand under the bars, with which way is better. */
export const outcomeName = ({ short, better }: ExampleRow): string =>
  `${short.charAt(0).toUpperCase()}${short.slice(1)} (${better} is better)`;

/** A difference and its interval in points. */
export const pointsOf = ({ effect }: ExampleRow) => ({
  value: effect.estimate * 100,
  interval: effect.interval.map((end) => end * 100) as unknown as readonly [number, number],
});

const FIGURES = [
  { label: "With a position, points", show },
  { label: "Comparators, points", show },
  { label: "Difference, points", show },
  { label: "Difference, low", show },
  { label: "Difference, high", show },
  { label: "p", show: showP },
];
const figuresOf = ({ effect }: ExampleRow): number[] => [
  ...effect.changes.map((change) => change * 100),
  effect.estimate * 100,
  ...effect.interval.map((end) => end * 100),
  effect.p,
];

/** Every comparison under the choice that is told. */
export const comparisonsTable = ({ rows }: Example): ChartTable => ({
  columns: [{ label: "Outcome" }, { label: "From" }, { label: "To" }, { label: "Part" }, ...FIGURES],
  rows: rows.map((row) => [row.outcome, row.from, row.to, row.role, ...figuresOf(row)]),
});

const apartIn = ({ balance }: Example): string[] =>
  balance.filter(({ word }) => word === "not comparable").map(({ name }) => name);

/** A choice of comparators, with a warning where they are not comparable. */
export const choiceName = (example: Example): string =>
  `${example.perArea} each, over ${example.ringKm} km away${apartIn(example).length === 0 ? "" : " (not comparable)"}`;

/** The wholes under every choice of comparators, with whether they are comparable. */
export const choicesTable = (examples: readonly Example[]): ChartTable => ({
  columns: [{ label: "Comparators" }, { label: "Comparable" }, { label: "Outcome" }, ...FIGURES],
  rows: examples.flatMap((example) => {
    const apart = apartIn(example);
    const who = choiceName(example);
    const like = apart.length === 0 ? "yes" : `not in ${apart.join(", ")}`;
    return wholes(example).map((row) => [who, like, row.outcome, ...figuresOf(row)]);
  }),
});

/** How like pilots and comparators are before matching and after, in standard deviations. */
export const balanceTable = (balance: readonly NamedBalance[]): ChartTable => ({
  columns: [
    { label: "Measure" },
    { label: "Before matching", show },
    { label: "After matching", show },
    { label: "In words" },
  ],
  rows: balance.map(({ name, before, after, word }) => [name, before, after, word]),
});
