import { create } from "zustand";
import { ONE_FILE } from "../data";
import type { Areas } from "../model/area";
import type { Catalogue } from "../model/catalogue";
import type { View } from "../model/view";
import { soundView } from "../codec/sound-view";
import { catalogueNow } from "./catalogue";
import { sayNotHere } from "./not-here";
import { useViewStore } from "./view-store";

const useDropped = create<{ readonly dropped: readonly string[] }>()(() => ({ dropped: [] }));
let known: Areas | null = null;
/** What was asked last, what was shown of it, and the indicators that there were then. */
let last: {
  readonly view: View;
  readonly dropped: readonly string[];
  readonly shown: View;
  readonly by: Catalogue;
} | null = null;

/** What the link said that could not be followed, in words. */
export const useDroppedParts = (): readonly string[] => useDropped(({ dropped }) => dropped);
export const clearDropped = (): void => useDropped.setState({ dropped: [] });

/** Shows the view of a link, with what could not be understood in it; once the areas are there, only what exists. */
export function settleView(view: View, dropped: readonly string[]): void {
  const sound = known
    ? soundView(view, known, catalogueNow(), ONE_FILE ? sayNotHere : undefined)
    : { view, dropped: [] };
  last = { view, dropped, shown: sound.view, by: catalogueNow() };
  useViewStore.setState({ view: sound.view, push: false });
  useDropped.setState({ dropped: [...dropped, ...sound.dropped] });
}

/** The areas have come: from now on every view is checked against them, this one first. */
export function settleAreas(areas: Areas): Areas {
  known = areas;
  settleView(useViewStore.getState().view, useDropped.getState().dropped);
  return areas;
}

/** A slow database has answered: own figures that a link asked for are put back, each where nobody chose another measure or rule meanwhile. */
export function settleAgain(): void {
  if (!known || !last || last.by === catalogueNow()) return;
  const { view: asked, dropped, shown } = last;
  const { view } = useViewStore.getState();
  const indicator = view.indicator === shown.indicator ? asked.indicator : view.indicator;
  const rule = view.rule === shown.rule ? asked.rule : view.rule;
  settleView(view === shown ? asked : { ...view, indicator, rule }, dropped);
}
