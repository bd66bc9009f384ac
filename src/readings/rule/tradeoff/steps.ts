import type { Test } from "../../../model/rule";
import { measuredBy, thresholdOf } from "../../../stats/with-threshold";

const LEAST = Array.from({ length: 21 }, (_, step) => step / 20);
const WORST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50];
const LEVELS = [0.001, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15, 0.2];

const STEPS = {
  share: LEAST,
  percent: WORST,
  nothing: [],
  editions: [1, 2, 3, 4, 5, 6],
  points: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30],
} as const;

/** Thresholds at which a curve is drawn for a test: the usual steps of its kind, and where it stands now. Ascending. */
export function stepsOf(test: Test): number[] {
  const steps = test.kind === "hotspot" ? LEVELS : STEPS[measuredBy(test)];
  return [...new Set([...steps, thresholdOf(test)])].sort((a, b) => a - b);
}

/** A threshold in words: "50%", "4 editions", "5 points". */
export function sayThreshold(test: Test, value: number): string {
  const measured = measuredBy(test);
  if (measured === "nothing") return "as it is";
  const number = Number((measured === "share" ? value * 100 : value).toFixed(2));
  if (measured === "editions") return `${number} ${number === 1 ? "edition" : "editions"}`;
  return measured === "points" ? `${number} ${number === 1 ? "point" : "points"}` : `${number}%`;
}
