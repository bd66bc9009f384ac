import { create } from "zustand";

/** The area under the pointer or the list's focus; not part of the view, and never in the URL. */
export const useHover = create<{ readonly msoa: number | null }>()(() => ({ msoa: null }));

export const setHover = (msoa: number | null): void => {
  if (useHover.getState().msoa !== msoa) useHover.setState({ msoa });
};

/** Where the pointer is on the map, in CSS pixels from its top left; null: not over an area. Told without a store, for it changes with every move. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

let place: PointerPlace | null = null;
const told = new Set<(place: PointerPlace | null) => void>();

export function setPointer(next: PointerPlace | null): void {
  place = next;
  for (const tell of told) tell(next);
}

/** Tells where the pointer is, now and at every move, until the function that it returns is called. */
export function followPointer(tell: (place: PointerPlace | null) => void): () => void {
  told.add(tell);
  tell(place);
  return () => told.delete(tell);
}
