import { GROUP_NAMES } from "../../config/indicators";
import { GROUPS, type Indicator } from "../../model/indicator";

/** A heading of the list of measures and what stands under it. Keys are unique over the whole list. */
export interface Section {
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly indicator: Indicator }[];
}

const RECENT = "recent:";

/** The id of the measure behind a key of the list. */
export const idOf = (key: string): string => (key.startsWith(RECENT) ? key.slice(RECENT.length) : key);

/** The list of measures: those used last on top, then all by group in the table's order. */
export function sectionsOf(recent: readonly string[], indicators: readonly Indicator[]): Section[] {
  const all = indicators.filter(({ listed }) => listed !== false);
  const used = recent.flatMap((id) => all.find((indicator) => indicator.id === id) ?? []);
  const groups = GROUPS.map((group) => ({
    title: GROUP_NAMES[group],
    items: all.filter((one) => one.group === group).map((indicator) => ({ key: indicator.id, indicator })),
  }));
  const top = {
    title: "Recently used",
    items: used.map((indicator) => ({ key: RECENT + indicator.id, indicator })),
  };
  return [top, ...groups].filter(({ items }) => items.length > 0);
}

/** Whether every word typed occurs in what is said of a measure: names, group, period, publisher, definition, id. */
export function matches(indicator: Indicator, publisher: string, typed: string): boolean {
  const { id, name, short, group, period, definition } = indicator;
  const text = [name, short, GROUP_NAMES[group], period, publisher, definition, id].join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
