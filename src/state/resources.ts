import { useEffect, useMemo } from "react";
import { create } from "zustand";
import { useShallow } from "zustand/react/shallow";

/** A thing that is fetched: not asked for or on its way, there, or failed with a reason in words. */
export type Loaded<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly reason: string; readonly retry: () => void };

type Failed = Extract<Loaded<unknown>, { readonly status: "failed" }>;

const LOADING = { status: "loading" } as const;

const useResources = create<{ readonly entries: Readonly<Record<string, Loaded<unknown>>> }>()(() => ({
  entries: {},
}));

const put = (key: string, entry: Loaded<unknown>): void =>
  useResources.setState(({ entries }) => ({ entries: { ...entries, [key]: entry } }));

/** Fetches once under a key; a failure is kept, with a retry, until it is asked for again. */
export function ensure(key: string, load: () => Promise<unknown>): void {
  if (useResources.getState().entries[key]) return;
  const attempt = (): void => {
    put(key, LOADING);
    load().then(
      (value) => put(key, { status: "ready", value }),
      (error: unknown) =>
        put(key, {
          status: "failed",
          reason: error instanceof Error ? error.message : String(error),
          retry: attempt,
        }),
    );
  };
  attempt();
}

/** Reads a resource and fetches it when it is first needed. A null key asks for nothing. */
export function useResource<T>(key: string | null, load: () => Promise<T>): Loaded<T> {
  const entry = useResources((store) => (key === null ? undefined : store.entries[key])) as
    Loaded<T> | undefined;
  useEffect(() => {
    if (key !== null) ensure(key, load);
    // The key says what is loaded; the loader is a fresh closure on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return entry ?? LOADING;
}

/** Reads several resources of one kind at once. The result changes only when one of them does. */
export function useResourcesOf<T>(
  keys: readonly string[],
  load: (key: string) => Promise<T>,
): ReadonlyMap<string, Loaded<T>> {
  // Only these entries: the page hears of every other file too.
  const entries = useResources(useShallow((store) => keys.map((key) => store.entries[key])));
  const joined = keys.join(" ");
  useEffect(() => {
    for (const key of joined ? joined.split(" ") : []) ensure(key, () => load(key));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [joined]);
  return useMemo(
    () => new Map(keys.map((key, at) => [key, (entries[at] ?? LOADING) as Loaded<T>])),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [entries, joined],
  );
}

/** What has failed among the resources that `of` picks by their key, each with its key. The result changes only when one of them does. */
export function useFailed(of: (key: string) => boolean): readonly (readonly [string, Failed])[] {
  const failed = useResources(
    useShallow((store) =>
      Object.fromEntries(
        Object.entries(store.entries).filter(
          (entry): entry is [string, Failed] => entry[1].status === "failed" && of(entry[0]),
        ),
      ),
    ),
  );
  return Object.entries(failed);
}
