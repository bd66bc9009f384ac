import type { Catalogue } from "../model/catalogue";
import { ADJUSTMENTS, CLUSTER_STATISTICS } from "../model/cluster";
import type { ClusterQuestion } from "../stats/cluster";

/** Permutations that can be asked for; 0 takes p from the normal distribution. */
export const LEAST_PERMUTATIONS = 999;
export const MOST_PERMUTATIONS = 99_999;
const MOST_SEED = 0xffff_ffff;

/** A question of spatial statistics as short text for a link: "gi-star.imd25_average_score.9999.1.bh.5". */
export const writeQuestion = (question: ClusterQuestion): string =>
  [
    question.statistic,
    question.indicator,
    question.permutations,
    question.seed,
    question.adjust,
    String(Number((question.level * 100).toFixed(3))).replace(".", "p"),
  ].join(".");

/** Reads the text of a question; null when any part of it is unknown or out of range. */
export function parseQuestion(text: string, catalogue: Catalogue): ClusterQuestion | null {
  const [statisticText, indicator = "", rounds, seedText, adjustText, levelText = ""] = text.split(".");
  const statistic = CLUSTER_STATISTICS.find((one) => one === statisticText);
  const adjust = ADJUSTMENTS.find((one) => one === adjustText);
  const permutations = Number(rounds);
  const seed = Number(seedText);
  const level = Number(levelText.replace("p", ".")) / 100;
  const counted =
    permutations === 0 ||
    (Number.isInteger(permutations) &&
      permutations >= LEAST_PERMUTATIONS &&
      permutations <= MOST_PERMUTATIONS);
  const seeded = Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED;
  const measure = catalogue.find(indicator);
  if (!statistic || !adjust || !measure || measure.describes || !counted || !seeded) return null;
  if (!(level > 0 && level <= 0.5)) return null;
  return { statistic, indicator, permutations, seed, adjust, level };
}
