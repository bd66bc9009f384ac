import { findIndicator } from "../../src/config/indicators";
import type { Build } from "../../src/model/build";
import type { Comparison, Explanation } from "./compare";

/** More names than this would hide what matters. */
const MOST = 6;

const listed = (names: readonly string[]): string =>
  names.length <= MOST
    ? names.join("; ")
    : `${names.slice(0, MOST).join("; ")} and ${names.length - MOST} more`;

/** What a comparison of two builds found, in plain sentences for those who open a link to the older one. */
export function sayComparison(
  { changes, flagged, unflagged }: Comparison,
  reasons: Readonly<Record<string, string>>,
): string[] {
  const named = (kind: "changed" | "new" | "gone"): string[] =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ id }) => {
        const why = reasons[id] ?? reasons["*"];
        return `${findIndicator(id)?.name ?? id}${why === undefined ? "" : ` (${why})`}`;
      });
  const [changed, added, gone] = [named("changed"), named("new"), named("gone")];
  return [
    changed.length > 0 ? `Figures changed: ${listed(changed)}.` : "No figure changed.",
    ...(added.length > 0 ? [`New measures: ${listed(added)}.`] : []),
    ...(gone.length > 0 ? [`Measures taken out: ${listed(gone)}.`] : []),
    flagged.length + unflagged.length === 0
      ? "The default rule flags the same areas."
      : `The default rule flags ${flagged.length} more and ${unflagged.length} fewer areas.`,
  ];
}

interface Step {
  readonly from: string;
  readonly to: string;
  /** ISO day of the newer build. */
  readonly date: string;
  readonly comparison: Comparison;
  readonly explanations: readonly Explanation[];
}

/** The record with one step more. Throws unless the step starts at the build recorded last. */
export function recordBuild(builds: readonly Build[], step: Step): Build[] {
  const { from, to, date, comparison, explanations } = step;
  const first: Build[] = builds.length === 0 ? [{ version: from, date, changes: [] }] : [];
  const known = [...builds, ...first];
  if (known.at(-1)?.version !== from)
    throw new Error(`The record ends at ${known.at(-1)?.version}, not at ${from}: compare with that build.`);
  const why = explanations.filter((one) => one.from === from && one.to === to).map((one) => one.why);
  const reasons = Object.assign({}, ...why) as Record<string, string>;
  return from === to ? known : [...known, { version: to, date, changes: sayComparison(comparison, reasons) }];
}
