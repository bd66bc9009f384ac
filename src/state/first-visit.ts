import { ONE_FILE } from "../data";

const STORED = "hyperlocal.first-visit";

/**
 * Whether the card for a first visit was closed in this browser. Where the browser keeps nothing it would come back each time, and who opens one
 * footprint's file has no choice to make: there it counts as closed.
 */
export function wasHereBefore(): boolean {
  if (ONE_FILE) return true;
  try {
    return localStorage.getItem(STORED) !== null;
  } catch {
    return true;
  }
}

/** The card for a first visit does not come again. */
export function rememberVisit(): void {
  try {
    localStorage.setItem(STORED, "closed");
  } catch {
    // A browser that stores nothing: the card is closed until the page is.
  }
}
