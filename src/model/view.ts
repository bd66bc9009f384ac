import type { Vintage } from "./codes";
import type { Lens, Rule } from "./rule";

export const PANELS = [
  "summary",
  "list",
  "rule",
  "spatial",
  "profile",
  "voice",
  "compare",
  "neighbourhoods",
  "learn",
  "big-local",
  "methods",
] as const;
export type Panel = (typeof PANELS)[number];

export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * By which editions of the index areas are flagged: every one, 2025 and not 2019 ("new"), both of these and not every one ("some"),
 * 2019 and not 2025 ("left"), or in and out of the list.
 */
export const SINCE_WHEN = ["any", "always", "new", "some", "left", "mixed"] as const;
export type SinceWhen = (typeof SINCE_WHEN)[number];

/** What the list shows and how it is ordered. */
export interface ListState {
  readonly text: string;
  readonly show: "all" | "flagged" | "pocket" | "unknown";
  readonly since: SinceWhen;
  readonly sort: string;
  readonly descending: boolean;
}

/** Everything that changes what is seen. It lives in the URL: reload, Back, Forward and a pasted link give the same view. */
export interface View {
  readonly vintage: Vintage;
  /** ICB code of the vintage, or null for England. */
  readonly footprint: string | null;
  /** District code inside the footprint, or null. */
  readonly place: string | null;
  readonly indicator: string;
  /** Classes on England, or quintiles within the footprint. */
  readonly lens: Lens;
  readonly rule: Rule;
  /** MSOA codes picked, the last one is the one in the card. */
  readonly selection: readonly string[];
  readonly panel: Panel;
  readonly list: ListState;
  /** Null: fitted to the scope. */
  readonly camera: Camera | null;
  /** Choices that one panel makes ("compare.tab": "places"); short keys and values, absent at their default. */
  readonly options: Readonly<Record<string, string>>;
}
