import { create } from "zustand";
import { emptyOffline, fillOffline, keptOffline } from "./offline-cache";
import { wantedOffline, wantOffline } from "./offline-wanted";

interface Keeping {
  /** The footprint that is being fetched, and how much of it is there, 0 to 1. */
  readonly running: { readonly scope: string; readonly share: number; readonly stop: () => void } | null;
  readonly wanted: readonly string[];
  /** Why the last attempt did not end well, in words; "" when it did. */
  readonly problem: string;
  /** Grows with each change of what is kept. */
  readonly changes: number;
}

const useStore = create<Keeping>()(() => ({
  running: null,
  wanted: wantedOffline(),
  problem: "",
  changes: 0,
}));
const set = useStore.setState;

export const useOfflineKeeping = (): Keeping => useStore();

function say(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError") return "Stopped. What has come is used when you start again.";
  if (error.name === "QuotaExceededError")
    return "This browser has no room for it. Free space on this machine, or drop another footprint, then try again.";
  if (error.name === "TypeError") return "The connection went. What has come is used when you try again.";
  return error.message;
}

function want(scopes: readonly string[]): void {
  wantOffline(scopes);
  set(({ changes }) => ({ wanted: scopes, changes: changes + 1 }));
}

/**
 * Keeps a footprint ("2026-E54000057") or all "england" for offline, in this build of the site and in later ones. Why it could not be is said in the
 * state; resolves to whether it is kept.
 */
export async function keepOffline(scope: string): Promise<boolean> {
  if (useStore.getState().running) return false;
  const control = new AbortController();
  const onShare = (share: number): void => set({ running: { scope, share, stop: () => control.abort() } });
  set({ problem: "" });
  onShare(0);
  try {
    await fillOffline(scope, control.signal, onShare);
    want([...new Set([...useStore.getState().wanted, scope])]);
    // Asks that it is not cleared when room gets short; a browser may say no.
    void navigator.storage.persist().catch(() => false);
    return true;
  } catch (error) {
    // The first file that fails ends the others.
    control.abort();
    set({ problem: say(error) });
    return false;
  } finally {
    set({ running: null });
  }
}

/** Keeps a footprint no longer, here and in later builds. */
export async function dropOffline(scope: string): Promise<void> {
  const others = useStore.getState().wanted.filter((one) => one !== scope);
  try {
    await emptyOffline(scope, others);
    want(others);
    set({ problem: "" });
  } catch (error) {
    set({ problem: say(error) });
  }
}

/** After an update of the site: fetches what changed of the footprints that are to be kept. Resolves to whether all of them are whole. */
export async function renewOffline(): Promise<boolean> {
  for (const scope of wantedOffline())
    if (!(await keptOffline(scope)) && !(await keepOffline(scope))) return false;
  return true;
}
