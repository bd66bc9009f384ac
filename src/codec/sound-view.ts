import { RECODED_DISTRICTS } from "../config/recoded";
import { VINTAGE_NAMES } from "../config/text";
import { DEFAULT_INDICATOR } from "../config/indicators";
import { boardsOf, type Areas } from "../model/area";
import type { Catalogue } from "../model/catalogue";
import { otherVintage, type Vintage } from "../model/codes";
import type { View } from "../model/view";
import { nameInId } from "../model/own-id";
import { knownRule } from "./known-rule";
import { scopeOf } from "../stats/scope-of";

const has = (areas: Areas, vintage: Vintage, code: string): boolean =>
  boardsOf(areas, vintage).icbs.some((icb) => icb.code === code);

/**
 * A view whose codes all exist: an unknown footprint gives way to England, or, where it is a board of the other vintage, to
 * that vintage; a place without an area in the footprint and areas that do not exist are left out. `dropped` says what, in words;
 * `sayNotHere` says it of measures that this page leaves out, and is null for any other.
 */
export function soundView(
  view: View,
  areas: Areas,
  catalogue: Catalogue,
  sayNotHere?: (id: string) => string | null,
): { readonly view: View; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  let { vintage, footprint } = view;
  let place = view.place === null ? null : (RECODED_DISTRICTS[view.place] ?? view.place);
  if (footprint !== null && !has(areas, vintage, footprint)) {
    const other = otherVintage(vintage);
    if (has(areas, other, footprint)) vintage = other;
    else {
      dropped.push(`the footprint "${footprint}", which no ICB of ${VINTAGE_NAMES[vintage]} has as its code`);
      footprint = null;
    }
  }
  if (place !== null && scopeOf(areas, vintage, footprint, place).length === 0) {
    const name = areas.lads.find(({ code }) => code === place)?.name;
    dropped.push(
      name === undefined ? `the place "${place}"` : `the place ${name}, which lies in another footprint`,
    );
    place = null;
  }
  const known = new Set(areas.code);
  const selection = view.selection.filter((code) => known.has(code));
  const lost = view.selection.filter((code) => !known.has(code));
  if (lost.length > 0) dropped.push(`the areas ${lost.join(", ")}, which do not exist`);
  const indicator = catalogue.find(view.indicator)?.id ?? DEFAULT_INDICATOR;
  const { rule, lacks } = knownRule(view.rule, catalogue);
  const own = new Set([...lacks, ...(indicator === view.indicator ? [] : [view.indicator])]);
  for (const id of own)
    dropped.push(
      sayNotHere?.(id) ??
        `the figures “${nameInId(id)}”, which somebody added on another machine: ask who sent the link for their file`,
    );
  const same = vintage === view.vintage && place === view.place && dropped.length === 0;
  return { view: same ? view : { ...view, vintage, footprint, place, selection, indicator, rule }, dropped };
}
