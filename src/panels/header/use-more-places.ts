import { useAreas } from "../../state/atlas";
import { useResource, useResourcesOf } from "../../state/resources";
import type { Found } from "./load-more-places";

const NOTHING: Found = { groups: [], open: () => false };

/**
 * Wards, constituencies, practices, networks, libraries and both programmes, found by name: what a text finds, in groups. Once three letters are
 * typed, only the small files of its words are asked for.
 */
export function useMorePlaces(text: string): Found {
  const areas = useAreas();
  const typed = text.trim().length > 2;
  const finder = useResource(typed ? "more" : null, () => import("./load-more-places"));
  const more = typed && finder.status === "ready" ? finder.value : null;
  const files = useResourcesOf(more?.keysOf(text) ?? [], async (key) =>
    (await import("./load-more-places")).loadKey(areas, key),
  );
  if (!more) return NOTHING;
  return more.foundBy(
    areas,
    [...files.values()].flatMap((file) => (file.status === "ready" ? file.value : [])),
    text,
  );
}
