import { useFailed } from "../state/resources";
import { Notice } from "../ui/Notice";

/** Data that the page uses where it has no place to say that they failed: how their keys begin, and what they are. */
const QUIET: readonly (readonly [key: string, what: string])[] = [
  ["summary", "the summary measures"],
  ["published", "the published values of boards"],
  ["allocations", "the allocations of boards"],
  ["detail ", "the detailed boundaries"],
  ["cities", "the names of cities"],
  ["places", "the names of towns"],
  ["lsoas", "the LSOAs"],
  ["lsoa ", "the values of LSOAs"],
  ["big-local", "the Big Local areas"],
  ["neighbours", "which areas touch"],
  ["sources", "the list of sources"],
  ["attributions", "the list of sources"],
  ["more", "wards, GP practices and networks"],
  ["manifest", "the list of data files"],
];

const whatIs = (key: string): string | undefined => QUIET.find(([start]) => key.startsWith(start))?.[1];
const isQuiet = (key: string): boolean => whatIs(key) !== undefined;

/** Says what could not be loaded where no panel says it, with one button that tries all of it again. */
export function QuietFailures() {
  const failed = useFailed(isQuiet);
  if (failed.length === 0) return null;
  const names = [...new Set(failed.map(([key]) => whatIs(key)))].join("; ");
  const reasons = [...new Set(failed.map(([, { reason }]) => reason))].join(" ");
  return (
    <Notice tone="problem" onRetry={() => failed.forEach(([, { retry }]) => retry())}>
      Not everything could be loaded: {names}. {reasons}
    </Notice>
  );
}
