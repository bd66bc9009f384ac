import { create } from "zustand";
import { ONE_FILE } from "../data";
import type { Areas } from "../model/area";
import type { View } from "../model/view";
import { soundView } from "../codec/sound-view";
import { catalogueNow } from "./catalogue";
import { sayNotHere } from "./not-here";
import { useViewStore } from "./view-store";

const useDropped = create<{ readonly dropped: readonly string[] }>()(() => ({ dropped: [] }));
let known: Areas | null = null;

/** What the link said that could not be followed, in words. */
export const useDroppedParts = (): readonly string[] => useDropped(({ dropped }) => dropped);
export const clearDropped = (): void => useDropped.setState({ dropped: [] });

/** Shows the view of a link, with what could not be understood in it; once the areas are there, only what exists. */
export function settleView(view: View, dropped: readonly string[]): void {
  const sound = known
    ? soundView(view, known, catalogueNow(), ONE_FILE ? sayNotHere : undefined)
    : { view, dropped: [] };
  useViewStore.setState({ view: sound.view, push: false });
  useDropped.setState({ dropped: [...dropped, ...sound.dropped] });
}

/** The areas have come: from now on every view is checked against them, this one first. */
export function settleAreas(areas: Areas): Areas {
  known = areas;
  settleView(useViewStore.getState().view, useDropped.getState().dropped);
  return areas;
}
