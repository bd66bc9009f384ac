import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { useResource } from "../../state/resources";
import type { Item } from "./use-picker-items";

/** What else can be found: in groups, by a text; and opened by the id of what was found (false: the id is none of its own). */
export interface MorePlaces {
  readonly find: (text: string) => readonly { readonly title: string; readonly items: readonly Item[] }[];
  readonly open: (id: string) => boolean;
}

/** Wards, constituencies, practices, networks and both programmes; loaded once something is typed. */
export function useMorePlaces(text: string) {
  const areas = useAreas();
  const typed = text.trim().length > 2;
  const more = useResource(typed ? "more places" : null, async () =>
    (await import("./load-more-places")).loadMorePlaces(areas),
  );
  const groups = useMemo(
    () => (typed && more.status === "ready" ? more.value.find(text) : []),
    [more, text, typed],
  );
  return { groups, open: (id: string) => more.status === "ready" && more.value.open(id) };
}
