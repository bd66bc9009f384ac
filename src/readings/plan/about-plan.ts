import { sayAcknowledgement } from "../../config/acknowledgement";
import type { Source } from "../../data";
import type { Cell, Table } from "../../export/csv";
import { count } from "../../words/format";
import { movedSince } from "../../workspace/plan/made";
import type { Plan } from "../../workspace/plan/plan";
import { BASE_WORDS } from "./say-begun";
import { sayMarks, type NameOf } from "./say-mark";
import { LOOKUP_COLUMNS, planVersion } from "./lookup";

/** What the sheet beside a plan's file says that the plan does not. */
export interface PlanAbout {
  /** The place or footprint in words. */
  readonly scope: string;
  /** The name of an area by its code. */
  readonly nameOf: NameOf;
  /** Areas of the place that are in no neighbourhood. */
  readonly unassigned: number;
  /** The rules that flag areas, and neighbourhoods, as sentences; for files with flagged areas. */
  readonly rule?: string;
  readonly homeRule?: string;
  /** How fine the boundaries are; for files with boundaries. */
  readonly boundaries?: string;
  readonly date: string;
  /** Version of the data. */
  readonly version: string;
  readonly sources: readonly Source[];
}

const WEIGHT_NAMES: Readonly<Record<keyof Plan["weights"], string>> = {
  compact: "compact",
  alike: "alike inside",
  patches: "patches whole",
  networks: "GP networks whole",
};

/** What a suggestion weighs, in words: "compact 1, alike inside 0.5". */
const sayWeights = ({ weights }: Pick<Plan, "weights">): string =>
  (Object.keys(WEIGHT_NAMES) as (keyof Plan["weights"])[])
    .filter((one) => weights[one] > 0)
    .map((one) => `${WEIGHT_NAMES[one]} ${weights[one]}`)
    .join(", ") || "nothing";

const sayMoved = (areas: number): string =>
  areas === 0
    ? "no area was moved by hand since"
    : `${count(areas)} ${areas === 1 ? "area was" : "areas were"} moved by hand since`;

/** How a plan came to be, in a sentence. */
export function sayMade(plan: Plan): string {
  const { made } = plan;
  if (!made) return "Not known: this plan was begun before the app kept it";
  if (made.how === "hand") return "Drawn by hand";
  const moved = sayMoved(movedSince(plan, made));
  const marks = made.how === "suggested" ? (made.marks?.length ?? 0) : 0;
  const kept = marks === 0 ? "" : `; ${count(marks)} ${marks === 1 ? "mark" : "marks"} of people to keep to`;
  if (made.how === "begun") return `Begun from ${BASE_WORDS[made.from].how}; ${moved}`;
  if (made.how === "read") return `Read from the file ${made.from}; ${moved}`;
  return `Suggested by the app with ${sayWeights(made)}; ${count(made.least)} to ${count(made.most)} people in each; ${made.acrossDistricts ? "districts may be crossed" : "districts are not crossed"}; seed ${made.seed}${kept}; ${moved}`;
}

/** A plan in items and what they say: its neighbourhoods, how they were made, and what people decided. */
export function planSaid(
  plan: Plan,
  unassigned: number,
  nameOf: NameOf,
): (readonly [item: string, said: string])[] {
  const areas = plan.neighbourhoods.reduce((sum, one) => sum + one.areas.length, 0);
  const locked = plan.neighbourhoods.filter((one) => one.locked).map(({ name }) => name);
  return [
    [
      "Neighbourhoods",
      `${count(plan.neighbourhoods.length)}, made of ${count(areas)} whole areas (Middle layer Super Output Areas 2021); ${unassigned === 0 ? "no area of the place is left out" : `${count(unassigned)} of the place’s areas are in none`}`,
    ],
    ["Version of the plan", planVersion(plan)],
    ["People asked for in each", `${count(plan.least)} to ${count(plan.most)} (residents, mid-2022)`],
    ["How it was made", sayMade(plan)],
    [
      "Decided by people",
      `The app proposes; people decide. ${locked.length > 0 ? `Locked: ${locked.join(", ")}` : "No neighbourhood is locked"}`,
    ],
    ...(plan.marks && plan.marks.length > 0
      ? [["Marked by people", sayMarks(plan.marks, nameOf)] as const]
      : []),
    ...(plan.note === "" ? [] : [["Note", plan.note] as const]),
  ];
}

/** The sheet that goes with every file of a plan: what it is, how it was asked for, and where its figures come from. */
export function aboutPlan(plan: Plan, about: PlanAbout): Table {
  const rows: (readonly Cell[])[] = [
    ["What this is", `A plan of neighbourhoods: ${plan.name}`],
    ["Place", about.scope],
    ...planSaid(plan, about.unassigned, about.nameOf),
    ...(about.rule === undefined ? [] : [["Rule that flags areas", about.rule]]),
    ...(about.homeRule === undefined ? [] : [["Rule that flags neighbourhoods", about.homeRule]]),
    ...(about.boundaries === undefined ? [] : [["Boundaries", about.boundaries]]),
    ...Object.entries(LOOKUP_COLUMNS).map(([column, means]) => [`Column ${column}`, means]),
    ["Made on", about.date],
    ["Data version", about.version],
    ...about.sources.map(({ title, publisher, licence, attribution, published }) => [
      `Source: ${title}`,
      `${publisher}, ${published}. ${licence}. ${sayAcknowledgement(attribution)}`,
    ]),
  ];
  return { columns: ["item", "value"], rows };
}
