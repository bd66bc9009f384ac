import type { Column, Indicator } from "../../model/indicator";
import type { Counted, OverTime } from "../../stats/pilot/evaluate-pilot";
import type { CountTable } from "../../workspace/pilot/count-table";
import type { CountedArea, FollowPoint, FollowUp } from "../../workspace/pilot/follow-up";
import { sayList } from "../../words/say-list";

/** Points of typed counts, in the order of time. `codes`: of all MSOAs. */
export const pointsOf = ({ times, counts }: CountTable, codes: readonly string[]): FollowPoint[] =>
  times.map(({ when, after }, at) => ({
    ...{ when, after, measure: "" },
    counts: [...counts].flatMap(([i, all]): CountedArea[] => {
      const one = all[at];
      return one ? [{ area: codes[i] ?? "", ...one }] : [];
    }),
  }));

/** Who is counted in an area by a measure that is a share; undefined where it has no figure. */
export function countedBy(column: Column, unit: Indicator["unit"], i: number): Counted | undefined {
  const [value, total] = [column.value[i] ?? NaN, column.den[i] ?? NaN];
  const share = unit === "percent" ? value / 100 : value;
  return share >= 0 && share <= 1 && total > 0 ? { n: share * total, total } : undefined;
}

/** What a comparison over time is made from, or why there is none yet, in words. */
export type Prepared =
  { readonly ready: true; readonly ask: OverTime } | { readonly ready: false; readonly why: string };

/**
 * The counts of matched sets (codes, the pilot area first) at every point of a follow-up. `find` gives the counts of a measure by code; undefined
 * for a measure that is not here. `nameOf`: an area's name with its code.
 */
export function prepared(
  { points, seed }: FollowUp,
  sets: readonly (readonly string[])[],
  find: (measure: string) => ((code: string) => Counted | undefined) | undefined,
  nameOf: (code: string) => string,
): Prepared {
  const firstAfter = points.findIndex(({ after }) => after);
  if (firstAfter < 1) return { ready: false, why: "It needs a point before the start and one after it." };
  const finders = points.map(({ measure, counts }) => {
    if (measure !== "") return find(measure);
    const byArea = new Map(counts.map((one) => [one.area, one]));
    return (code: string): Counted | undefined => {
      const one = byArea.get(code);
      return one && { n: one.n, total: one.total };
    };
  });
  const missing = points.flatMap(({ when }, at) => (finders[at] ? [] : [when]));
  if (missing.length > 0)
    return {
      ready: false,
      why: `The figures of ${sayList(missing)} are not on this machine. Open the file of whoever brought them, or take these figures out and add them again.`,
    };
  const lacking = new Set<string>();
  const counts = sets.map((set) =>
    set.map((code) =>
      finders.flatMap((finder) => {
        const one = finder?.(code);
        if (!one) lacking.add(code);
        return one ?? [];
      }),
    ),
  );
  if (lacking.size > 0) {
    const shown = [...lacking].slice(0, 10).map(nameOf).join(", ");
    return {
      ready: false,
      why: `There is no figure for ${lacking.size} of the ${sets.flat().length} areas compared: ${shown}${lacking.size > 10 ? " and others" : ""}. Add them to the table, and add it again.`,
    };
  }
  return { ready: true, ask: { counts, firstAfter, seed } };
}
