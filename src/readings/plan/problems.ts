import { count } from "../../words/format";
import { brokenMarks } from "./broken-marks";
import { giveAll, mendLarge, mendParts, mendSmall, type Mend, type Read } from "./mends";
import { peopleIn } from "./rows";

/** What is wrong with a plan, and what would mend it. */
export interface Problem {
  readonly key: string;
  readonly text: string;
  /** Null: nothing simple does. */
  readonly mend: Mend | null;
}

const areasWord = (n: number): string => `${count(n)} ${n === 1 ? "area" : "areas"}`;
const lockedNote = (locked: boolean): string => (locked ? " It is locked." : "");

/** Areas without a neighbourhood; none while nothing is drawn yet. */
function unassigned(read: Read): Problem[] {
  const { homes, rows, facts } = read;
  const n = homes.unassigned.length;
  if (n === 0 || rows.length === 0) return [];
  const people = count(peopleIn(facts.areas, homes.unassigned));
  const text = `${areasWord(n)} with ${people} people ${n === 1 ? "is" : "are"} in no neighbourhood.`;
  return [{ key: "unassigned", text, mend: giveAll(read) }];
}

/** Areas that the plan holds and that are not in the place or footprint that it is for. */
function foreign({ plan, homes, rows, facts }: Read): Problem[] {
  const inScope = new Set(homes.scope);
  return rows.flatMap(({ name, id, inside }) => {
    const out = inside.filter((i) => !inScope.has(i));
    if (out.length === 0) return [];
    const codes = new Set(out.map((i) => facts.areas.code[i]));
    const neighbourhoods = plan.neighbourhoods
      .map((one) => ({ ...one, areas: one.areas.filter((code) => !codes.has(code)) }))
      .filter(({ areas }) => areas.length > 0);
    const text = `${name} holds ${areasWord(out.length)} that lie outside what the plan is for.`;
    return [
      {
        key: `foreign ${id}`,
        text,
        mend: { label: "Take them out", make: () => ({ ...plan, neighbourhoods }) },
      },
    ];
  });
}

/** Everything that is wrong with a plan, in words, each with a mend where there is a simple one. */
export function problemsOf(read: Read): Problem[] {
  const { plan, rows } = read;
  const { least, most } = plan;
  const barred = plan.marks?.some(({ kind }) => kind === "barrier") ? ", or only across a barrier" : "";
  return [
    ...unassigned(read),
    ...foreign(read),
    ...brokenMarks(read),
    ...rows.flatMap((row, home): Problem[] => {
      const { id, name, people, pieces, locked } = row;
      const found: Problem[] = [];
      const say = (kind: string, text: string, mend: Mend | null): void =>
        void found.push({ key: `${kind} ${id}`, text: `${name} ${text}${lockedNote(locked)}`, mend });
      if (pieces.length > 1)
        say("parts", `falls into ${pieces.length} parts that do not touch${barred}.`, mendParts(read, row));
      if (people < least)
        say("small", `has ${count(people)} people, ${count(least - people)} too few.`, mendSmall(read, home));
      if (people > most)
        say("large", `has ${count(people)} people, ${count(people - most)} too many.`, mendLarge(read, home));
      return found;
    }),
  ];
}

/** What stands in the place of problems where there are none. */
export const sayNoProblem = ({ plan, rows }: Read): string =>
  rows.length === 0
    ? "Nothing is drawn yet."
    : `Every area is in one neighbourhood, each is in one part, and each has ${count(plan.least)} to ${count(plan.most)} people.`;
