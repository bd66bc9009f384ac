import type { Areas } from "../../model/area";
import type { Marked } from "../../stats/neighbourhoods/marked";
import type { Mark, Plan } from "./plan";

const marksIn = ({ marks }: Pick<Plan, "marks">): readonly Mark[] => marks ?? [];
const same = (a: Omit<Mark, "why">, b: Omit<Mark, "why">): boolean =>
  a.kind === b.kind && a.areas.join() === b.areas.join();

/** Codes that marks of people keep together, each with those that it shares a mark with, over as many marks as it takes. */
function togetherWith(marks: readonly Mark[], codes: readonly string[]): ReadonlySet<string> {
  const found = new Set(codes);
  const lists = marks.filter(({ kind }) => kind === "together").map(({ areas }) => areas);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const list of lists)
      if (list.some((code) => found.has(code))) list.forEach((code) => found.add(code));
  }
  return found;
}

/** Codes that a plan's marks tie to some areas (codes), themselves among them: where one goes, all go. */
export const tiedTo = (plan: Pick<Plan, "marks">, codes: readonly string[]): ReadonlySet<string> =>
  togetherWith(marksIn(plan), codes);

/** Whether marks ask that two areas are in one neighbourhood and in two. */
function contradict(marks: readonly Mark[]): boolean {
  return marks
    .filter(({ kind }) => kind === "apart")
    .some(({ areas }) =>
      areas.some((code) => {
        const held = togetherWith(marks, [code]);
        return areas.some((other) => other !== code && held.has(other));
      }),
    );
}

/** Why areas (codes) cannot be marked, in words; null where they can. */
export function whyNotMarked(plan: Plan, kind: Mark["kind"], codes: readonly string[]): string | null {
  const mark = { kind, areas: [...codes].sort(), why: "" };
  const marks = marksIn(plan);
  if (marks.some((one) => same(one, mark))) return "They are marked so already.";
  if (!contradict(marks) && contradict([...marks, mark]))
    return "Marks would then ask that two areas are both together and apart: take the other mark away first.";
  const border = { barrier: "crossing", crossing: "barrier", together: null, apart: null } as const;
  const other = border[kind];
  if (other !== null && marks.some((one) => same(one, { ...mark, kind: other })))
    return "They are marked as the opposite: take that mark away first.";
  return null;
}

/** Marks areas (codes; pairs for borders); what is marked already stays as it is. */
export const addMarks = (
  plan: Plan,
  kind: Mark["kind"],
  lists: readonly (readonly string[])[],
  why = "",
): Plan => {
  const fresh = lists
    .map((codes): Mark => ({ kind, areas: [...codes].sort(), why }))
    .filter((one) => !marksIn(plan).some((mark) => same(mark, one)));
  return fresh.length === 0 ? plan : { ...plan, marks: [...marksIn(plan), ...fresh] };
};

/** Takes a mark away. A plan without any says nothing of marks. */
export function removeMark(plan: Plan, mark: Mark): Plan {
  const { marks, ...rest } = plan;
  const left = (marks ?? []).filter((one) => !same(one, mark));
  return left.length > 0 ? { ...rest, marks: left } : rest;
}

/** Changes what people say of a mark. */
export const explainMark = (plan: Plan, mark: Mark, why: string): Plan => ({
  ...plan,
  marks: marksIn(plan).map((one) => (same(one, mark) ? { ...one, why } : one)),
});

/** The marks of a plan as MSOA indices; codes that do not exist are passed over. */
export function markedRows({ code }: Pick<Areas, "code">, plan: Pick<Plan, "marks">): Marked {
  const marks = marksIn(plan);
  const row = new Map(marks.length === 0 ? [] : code.map((one, i) => [one, i]));
  const of = (kind: Mark["kind"]): number[][] =>
    marks.filter((one) => one.kind === kind).map(({ areas }) => areas.flatMap((one) => row.get(one) ?? []));
  const pairs = (kind: Mark["kind"]): (readonly [number, number])[] =>
    of(kind).flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  return {
    together: of("together"),
    apart: of("apart"),
    barriers: pairs("barrier"),
    crossings: pairs("crossing"),
  };
}
