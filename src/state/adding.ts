import { create } from "zustand";
import type { View } from "../model/view";
import { useViewStore } from "./view-store";

/** Whether a press on an area adds it to those picked, as Shift-click does: for those who touch the map. */
const useAddingStore = create<{ readonly adding: boolean }>()(() => ({ adding: false }));

/** Whether the view shows the card of what is picked; the profile says the same at length, and the neighbourhoods move it, so not beside them. */
export const hasCard = ({ panel, selection }: View): boolean =>
  panel !== "profile" && panel !== "neighbourhoods" && selection.length > 0;

export const useAdding = (): boolean => useAddingStore(({ adding }) => adding);
export const isAdding = (): boolean => useAddingStore.getState().adding;

let stopWatching: (() => void) | null = null;

/** Starts or ends adding. Only the card says that it is on, so it ends with the card, however that goes. */
export function setAdding(wanted: boolean): void {
  const adding = wanted && hasCard(useViewStore.getState().view);
  stopWatching?.();
  stopWatching = adding
    ? useViewStore.subscribe(({ view }) => {
        if (!hasCard(view)) setAdding(false);
      })
    : null;
  useAddingStore.setState({ adding });
}
