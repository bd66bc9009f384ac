import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { useResource, useResourcesOf } from "../../state/resources";
import type { Found } from "./load-more-places";

interface MorePlaces extends Found {
  /** Files that a text is looked up in are on their way. */
  readonly pending: boolean;
  /** Why some did not come, in words; "" when none failed. */
  readonly failed: string;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

const NOTHING: Found = { groups: [], open: () => false };

/**
 * Wards, constituencies, practices, networks, libraries and both programmes, found by name: what a text finds, in groups. Once three letters are
 * typed, only the small files of its words are asked for.
 */
export function useMorePlaces(text: string): MorePlaces {
  const areas = useAreas();
  const typed = text.trim().length > 2;
  const finder = useResource(typed ? "more" : null, () => import("./load-more-places"));
  const more = typed && finder.status === "ready" ? finder.value : null;
  const files = useResourcesOf(more?.keysOf(text) ?? [], async (key) =>
    (await import("./load-more-places")).loadKey(areas, key),
  );
  const found = useMemo(
    () =>
      more?.foundBy(
        areas,
        [...files.values()].flatMap((file) => (file.status === "ready" ? file.value : [])),
        text,
      ) ?? NOTHING,
    [more, areas, files, text],
  );
  const all = typed ? [finder, ...files.values()] : [];
  const failures = all.flatMap((one) => (one.status === "failed" ? [one] : []));
  const [first] = failures;
  return {
    ...found,
    pending: all.some(({ status }) => status === "loading"),
    failed: first
      ? `Wards, practices and other places could not be looked up: type on to try again. ${first.reason}`
      : "",
    retry: () => failures.forEach((one) => one.retry()),
  };
}
