import { amongWhom } from "../../words/among";
import { MISSING, rampFor, SUPPRESSED, type Theme } from "../../config/palettes";
import type { Area } from "../../model/area";
import type { Indicator } from "../../model/indicator";
import type { Classes } from "../../stats/classify";
import { sayClass } from "./say-class";

/** What lies over a swatch's colour, the same marks as on the map: nothing is told by colour alone. */
export type Over = "none" | "missing" | "suppressed" | "noted";

/** One row of the key: a class or a kind of unknown, and how many areas of the scope are in it. */
export interface LegendRow {
  readonly label: string;
  readonly colour: string;
  readonly over: Over;
  readonly areas: number;
}

/** The classes of the map, the lowest value (or decile 1) first. */
export function classRows(
  indicator: Indicator,
  classes: Classes,
  theme: Theme,
  rucs: readonly Area[],
): LegendRow[] {
  const ramp = rampFor(indicator, classes.bounds.length, theme);
  return classes.bounds.map((_, at) => ({
    label: sayClass(indicator, classes, at, rucs),
    colour: ramp[at] ?? MISSING[theme].fill,
    over: "none",
    areas: classes.counts[at] ?? 0,
  }));
}

/** The kinds of unknown that occur in the scope, and the values that are estimates or leave something out (they are counted in a class as well). */
export function unknownRows(indicator: Indicator, classes: Classes, theme: Theme): LegendRow[] {
  const middle = rampFor(indicator, 5, theme)[1] ?? MISSING[theme].fill;
  const rows: LegendRow[] = [
    {
      label: "of these, estimated",
      colour: middle,
      over: "noted",
      areas: classes.estimated,
    },
    {
      label: "of these, leave out small areas without a published value",
      colour: middle,
      over: "noted",
      areas: classes.partial,
    },
    { label: "No data", colour: MISSING[theme].fill, over: "missing", areas: classes.missing },
    {
      label: "Suppressed by the publisher",
      colour: SUPPRESSED[theme].fill,
      over: "suppressed",
      areas: classes.suppressed,
    },
  ];
  return rows.filter(({ areas }) => areas > 0);
}

/** How the classes were made and of whom the numbers speak, in a line or two. */
export function sayClasses(
  { kind }: Pick<Classes, "kind">,
  indicator: Pick<Indicator, "group">,
  footprint: string | null,
  scope: string,
): string {
  const made = {
    deciles: "Deciles of all England.",
    categories: "One colour for each class.",
    diverging: "Percentile points, to both sides of no change; the same everywhere.",
    breaks: `Natural breaks of ${indicator.group === "own" ? amongWhom(indicator) : "all England"}.`,
    quintiles: `Fifths of the areas of ${footprint ?? "England"} only, not comparable elsewhere.`,
  }[kind];
  return `${made} Numbers: areas in ${scope}.`;
}
