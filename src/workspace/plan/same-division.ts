import type { Plan } from "./plan";

type Groups = readonly Pick<Plan["neighbourhoods"][number], "areas">[];

/** Whether two lists of neighbourhoods divide areas alike, whatever they are called and in whatever order they and their areas stand. */
export function isSameDivision(a: Groups, b: Groups): boolean {
  const said = (groups: Groups): string =>
    groups
      .map(({ areas }) => [...areas].sort().join())
      .sort()
      .join(" ");
  return said(a) === said(b);
}
