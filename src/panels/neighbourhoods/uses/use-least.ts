import { HALF, readLeast } from "../../../readings/plan/flagged-homes";
import { useOption } from "../../../state/view-store";

/** Per cent of its people from which on a neighbourhood is flagged, and what sets it; part of the link, since files and briefs say it. */
export function useLeast(): [number, (next: number, how: "push" | "replace") => void] {
  const [text] = useOption("homes.least", String(HALF));
  const [, push] = useOption("homes.least", String(HALF));
  const [, replace] = useOption("homes.least", String(HALF), "replace");
  return [readLeast(text), (next, how) => (how === "push" ? push : replace)(String(next))];
}
