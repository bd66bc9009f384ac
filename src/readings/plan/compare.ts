import { agreement, type Agreement } from "../../stats/neighbourhoods/agreement";
import { planFigures, type PlanFigures } from "../../stats/neighbourhoods/plan-figures";
import type { Known } from "../../stats/neighbourhoods/units";
import { count, percent } from "../../words/format";
import { sayList } from "../../words/say-list";

/** One figure of two plans, ready to be shown. */
export interface ComparedRow {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** Two plans beside each other. */
export interface Compared {
  readonly rows: readonly ComparedRow[];
  readonly agreement: Agreement;
}

type Homes = readonly (readonly number[])[];

const decimal = (value: number, places: number): string =>
  Number.isNaN(value) ? "not available" : value.toFixed(places);
const people = (value: number): string => (Number.isNaN(value) ? "none" : count(value));

const shareOr = (value: number, none: string): string => (Number.isNaN(value) ? none : percent(value));
/** What stands for networks until they have loaded, and where no area has one. */
const [UNKNOWN, NO_NETWORK] = ["not loaded", "no network"];

const FIGURES: readonly { readonly name: string; readonly show: (figures: PlanFigures) => string }[] = [
  { name: "Neighbourhoods", show: (one) => count(one.neighbourhoods) },
  { name: "Areas in them", show: (one) => count(one.areas) },
  { name: "People of the smallest", show: (one) => people(one.least) },
  { name: "People of the largest", show: (one) => people(one.most) },
  { name: "Typical distance of people from the middle, km", show: (one) => decimal(one.km, 2) },
  {
    name: "Neighbouring flagged areas that a boundary separates",
    show: (one) => shareOr(one.patchesCut, "no such areas"),
  },
  {
    name: "Likely GP networks in more than one neighbourhood",
    show: ({ networks }) => (networks ? `${count(networks.cut)} of ${count(networks.networks)}` : UNKNOWN),
  },
  {
    name: "People in another neighbourhood than most of their likely network",
    show: ({ networks }) => (networks ? shareOr(networks.away, NO_NETWORK) : UNKNOWN),
  },
  {
    name: "People whose likely network is not their neighbourhood’s commonest",
    show: ({ networks, otherNetwork }) => (networks ? shareOr(otherNetwork, NO_NETWORK) : UNKNOWN),
  },
  { name: "Neighbourhoods across districts", show: (one) => count(one.crossing) },
  {
    name: "Spread of the IMD score inside neighbourhoods (standard deviation)",
    show: (one) => decimal(Math.sqrt(Math.max(0, one.score.within)), 1),
  },
  {
    name: "Spread of the IMD score between neighbourhoods (standard deviation)",
    show: (one) => decimal(Math.sqrt(one.score.between), 1),
  },
];

/** Compares two plans (lists of MSOA indices): their figures, how far they agree, and where they do not. */
export function comparePlans(known: Known, first: Homes, second: Homes): Compared {
  const [one, two] = [planFigures(known, first), planFigures(known, second)];
  return {
    rows: FIGURES.map(({ name, show }) => ({ name, first: show(one), second: show(two) })),
    agreement: agreement(first, second, known.areas.population),
  };
}

/** So few areas are named in the sentence itself. */
const NAMED = 3;

/** Where two plans differ, then how far they agree and what that number is. `nameOf`: the name of an area by its index. */
export function sayAgreement({ share, common, differ }: Agreement, nameOf: (msoa: number) => string): string {
  if (common.length === 0) return "The two plans have no area in common.";
  if (Number.isNaN(share)) return "No two people share a neighbourhood in either plan.";
  const named = differ.length > 0 && differ.length <= NAMED ? `: ${sayList(differ.map(nameOf))}` : "";
  const where =
    differ.length === 0
      ? "No area is in another neighbourhood."
      : `${count(differ.length)} of ${count(common.length)} areas ${differ.length === 1 ? "is" : "are"} in another neighbourhood${named}.`;
  return `${where} Agreement ${percent(share)}: of all pairs of people who share a neighbourhood in either plan, ${percent(share)} share one in both.`;
}
