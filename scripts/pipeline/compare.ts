import { SHIPPED } from "../../src/config/catalogue";
import { INDICATORS } from "../../src/config/indicators";
import { DEFAULT_RULE } from "../../src/config/rules";
import { columnPath } from "../../src/data/indicator";
import { loadAreas, loadIndicator, type ReadBytes } from "../../src/data";
import { LEVELS } from "../../src/model/codes";
import type { Column } from "../../src/model/indicator";
import { columnsOf, evaluateRule } from "../../src/stats";

/** What is different between two columns of the same areas. */
export interface Difference {
  readonly areas: number;
  readonly appeared: number;
  readonly vanished: number;
  /** Largest absolute change of a value that both have. */
  readonly most: number;
  readonly meanChange: number;
}

/** Compares the values of two columns, area by area. */
export function compareValues(before: Column, after: Column): Difference {
  let [areas, appeared, vanished, most, sum, both] = [0, 0, 0, 0, 0, 0];
  after.value.forEach((now, i) => {
    const then = before.value[i] ?? NaN;
    if (Object.is(now, then) && before.status[i] === after.status[i]) return;
    areas++;
    if (Number.isNaN(then) !== Number.isNaN(now)) {
      if (Number.isNaN(then)) appeared++;
      else vanished++;
    } else if (!Number.isNaN(now)) {
      most = Math.max(most, Math.abs(now - then));
      sum += now - then;
      both++;
    }
  });
  return { areas, appeared, vanished, most, meanChange: both ? sum / both : 0 };
}

export interface Change {
  readonly id: string;
  /** Differences by level, only those levels that changed. Absent for an indicator that is new or gone. */
  readonly levels?: Readonly<Record<string, Difference>>;
  readonly kind: "changed" | "new" | "gone";
}
export interface Comparison {
  readonly changes: readonly Change[];
  /** Codes of MSOAs that the default rule flags now and did not, and the other way round. */
  readonly flagged: readonly string[];
  readonly unflagged: readonly string[];
}

const present = async (read: ReadBytes, id: string): Promise<boolean> =>
  read(columnPath(id)).then(
    () => true,
    () => false,
  );

/** Compares two builds: every indicator at every level, and the flags of the default rule. Throws if the areas themselves differ. */
export async function compareBuilds(before: ReadBytes, after: ReadBytes): Promise<Comparison> {
  const [areasBefore, areas] = await Promise.all([loadAreas(before), loadAreas(after)]);
  if (areasBefore.code.join() !== areas.code.join())
    throw new Error("The two builds have different MSOAs: values cannot be compared area by area.");
  const changes: Change[] = [];
  for (const { id } of INDICATORS) {
    const [was, is] = await Promise.all([present(before, id), present(after, id)]);
    if (!was && !is) continue;
    if (!was || !is) {
      changes.push({ id, kind: is ? "new" : "gone" });
      continue;
    }
    const [old, now] = await Promise.all([
      loadIndicator(before, id, areasBefore),
      loadIndicator(after, id, areas),
    ]);
    const levels = LEVELS.map((level) => [level, compareValues(old[level], now[level])] as const).filter(
      ([, d]) => d.areas > 0,
    );
    if (levels.length > 0) changes.push({ id, kind: "changed", levels: Object.fromEntries(levels) });
  }
  const flags = async (read: ReadBytes): Promise<Uint8Array> => {
    const own = await loadAreas(read);
    const columns = await Promise.all(
      columnsOf(DEFAULT_RULE).map(async (id) => [id, (await loadIndicator(read, id, own)).msoa21] as const),
    );
    return evaluateRule(DEFAULT_RULE, {
      areas: own,
      catalogue: SHIPPED,
      columns: new Map(columns),
      footprint: Int32Array.from(own.code.keys()),
      neighbours: null,
      permuted: new Map(),
    });
  };
  const [was, is] = await Promise.all([flags(before), flags(after)]);
  const turned = (from: Uint8Array, to: Uint8Array): string[] =>
    areas.code.filter((_, i) => to[i] === 1 && from[i] !== 1);
  return { changes, flagged: turned(was, is), unflagged: turned(is, was) };
}

/** Explanations of changes, kept in geo/changes.json: for one step between two versions, a reason for each indicator ("*" for all). */
export interface Explanation {
  readonly from: string;
  readonly to: string;
  readonly why: Readonly<Record<string, string>>;
}

/** Ids of changed indicators that nothing explains. */
export function unexplained(
  { changes }: Comparison,
  explanations: readonly Explanation[],
  from: string,
  to: string,
): string[] {
  const why = explanations.filter((e) => e.from === from && e.to === to).map((e) => e.why);
  return changes
    .map(({ id }) => id)
    .filter((id) => !why.some((reasons) => Boolean(reasons[id] ?? reasons["*"])));
}
