import { ELECTORAL_KINDS } from "../../model/electoral";
import type { SearchPlace } from "../../model/search-place";

const KINDS = [...ELECTORAL_KINDS, "practice", "network"] as const;

/** A place whose areas are only the nearest to it that can be shown, so that the profile says for which place they were opened. */
export interface ChosenPlace {
  readonly kind: (typeof KINDS)[number];
  readonly code: string;
}

/** "ward.E05011111"; "" for places that hold their area by themselves. */
export const writeChosen = ({ kind, code }: Pick<SearchPlace, "kind" | "code">): string =>
  KINDS.some((one) => one === kind) ? `${kind}.${code}` : "";

/** Reads it back; null for anything else. */
export function readChosen(text: string): ChosenPlace | null {
  const [word = "", code = ""] = text.split(".");
  const kind = KINDS.find((one) => one === word);
  return kind && code !== "" ? { kind, code } : null;
}
