import { hasValue, type LevelHeader } from "../../src/data/column";
import type { BlockInput } from "../../src/data/pack";
import type { Made } from "./aggregate";

const gcd = (a: number, b: number): number => {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
};

/** Largest power of ten, at most a million, by which numbers up to `max` stay exact whole numbers. */
function fixPower(max: number): number {
  let power = 1e6;
  while (power > 1 && max * power > Number.MAX_SAFE_INTEGER) power /= 10;
  return power;
}

/**
 * Finds the smallest of the forms that decodeLevel knows: people or 1 as denominator, values instead of sums, a common factor; and lists
 * the rows whose numbers are not whole. Exact for whole numbers.
 */
export function encodeLevel(
  prefix: string,
  made: Made,
  population: ArrayLike<number>,
): { header: LevelHeader; blocks: BlockInput[] } {
  const { num, den, status, left } = made;
  const rows = [...num.keys()].filter((i) => hasValue(status[i]));
  const kind = rows.every((i) => den[i] === 1)
    ? "one"
    : rows.every((i) => den[i] === population[i])
      ? "population"
      : "own";
  const whole = rows.filter((i) => Number.isSafeInteger(num[i]) && Number.isSafeInteger(den[i]));
  const byDen = whole.filter((i) => (num[i] as number) % (den[i] as number) === 0);
  const weighted = kind !== "one" && byDen.length >= 0.9 * rows.length;
  const plain = weighted ? byDen : whole;
  const stored = new Float64Array(num.length);
  for (const i of plain) stored[i] = weighted ? (num[i] as number) / (den[i] as number) : (num[i] as number);
  const times = stored.reduce((g, v) => gcd(g, Math.abs(v)), 0) || 1;
  const kept = new Set(plain);
  const fixed = rows.filter((i) => !kept.has(i));
  const most = fixed.reduce((max, i) => Math.max(max, Math.abs(num[i] as number), den[i] as number), 1);
  const fixPer = fixed.length > 0 ? fixPower(most) : 0;
  const hasStatus = status.some((s) => s !== 0);
  const own = kind === "own";
  const ownDen = den.map((d, i) => (kept.has(i) ? d : 0));
  const scaled = (values: Float64Array): number[] =>
    fixed.map((i) => Math.round((values[i] as number) * fixPer));
  const blocks = [
    { name: `${prefix}num`, values: stored.map((v) => v / times) },
    own && { name: `${prefix}den`, values: ownDen },
    hasStatus && { name: `${prefix}status`, values: status },
    fixPer > 0 && { name: `${prefix}fixRow`, values: fixed },
    fixPer > 0 && { name: `${prefix}fixNum`, values: scaled(num) },
    fixPer > 0 && own && { name: `${prefix}fixDen`, values: scaled(den) },
    left && { name: `${prefix}leftRows`, values: left.rows },
    left && { name: `${prefix}leftPeople`, values: left.people },
  ];
  return {
    header: {
      ...{ scale: made.scale, times, den: kind, weighted, fixPer, status: hasStatus },
      ...(left ? { left: true } : {}),
    },
    blocks: blocks.filter((block) => block !== false && block !== undefined),
  };
}
