import { CLASSES_OF, CLUSTER_WORDS } from "../../config/cluster-words";
import type { ClusterClass } from "../../model/cluster";
import type { Areas } from "../../model/area";
import type { Table } from "../../export/csv";
import type { ClusterAnswer } from "../../stats/cluster";

export interface ClassCount {
  readonly name: ClusterClass;
  readonly here: number;
  readonly england: number;
}

/** Areas of each class in the scope and in England, in the order of the key. */
export function classCounts({ question, classes }: ClusterAnswer, scope: Int32Array): ClassCount[] {
  const england = new Map<ClusterClass, number>();
  const here = new Map<ClusterClass, number>();
  for (const one of classes) england.set(one, (england.get(one) ?? 0) + 1);
  for (const msoa of scope) {
    const one = classes[msoa] as ClusterClass;
    here.set(one, (here.get(one) ?? 0) + 1);
  }
  return CLASSES_OF[question.statistic].map((name) => ({
    name,
    here: here.get(name) ?? 0,
    england: england.get(name) ?? 0,
  }));
}

/** The end of a run in a sentence, for those who do not see the table come: "Done. Hot spot: 53, Cold spot: 12." */
export const sayClasses = (answer: ClusterAnswer, scope: Int32Array): string =>
  `Done. ${classCounts(answer, scope)
    .map(({ name, here }) => `${CLUSTER_WORDS[name].name}: ${here}`)
    .join(", ")}.`;

/** The scope's areas of a class, the largest |z| first. */
export const areasOfClass = (
  { classes, z }: ClusterAnswer,
  scope: Int32Array,
  wanted: ClusterClass,
): number[] =>
  [...scope]
    .filter((msoa) => classes[msoa] === wanted)
    .sort((a, b) => Math.abs(z[b] as number) - Math.abs(z[a] as number) || a - b);

/** All England with the columns of the cluster command, so that the two can be compared line by line. */
export const clusterTable = (areas: Areas, values: Float64Array, answer: ClusterAnswer): Table => ({
  columns: ["msoa21cd", "value", "neighbours", "statistic", "z", "p", "p_adjusted", "class"],
  rows: areas.code.map((code, i) => [
    code,
    values[i] as number,
    answer.neighbours[i] as number,
    answer.statistic[i] as number,
    answer.z[i] as number,
    answer.p[i] as number,
    answer.adjusted[i] as number,
    answer.classes[i] as ClusterClass,
  ]),
});

/** What was asked, as two columns: the sidecar of the file above. */
export const questionTable = (
  { question, tested }: ClusterAnswer,
  definition: string,
  source: string,
): Table => ({
  columns: ["what", "value"],
  rows: [
    ["statistic", question.statistic],
    ["indicator", question.indicator],
    ["definition", definition],
    ["areas_tested", tested],
    ["permutations", question.permutations],
    ["seed", question.permutations > 0 ? question.seed : null],
    ["adjustment", question.adjust],
    ["level", question.level],
    ["neighbours", "queen, all England"],
    ["source", source],
  ],
});
