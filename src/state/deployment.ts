import { create } from "zustand";
import { healPart } from "./heal-program";

/** Written beside index.html by scripts/version-file.ts: which program the site serves now. */
const VERSION_FILE = "version.json";
/** A page that was hidden asks again when it is seen after so long, in milliseconds. */
const SEEN_AFTER = 10 * 60_000;
/** Several files that fail together ask once, in milliseconds. */
const AT_MOST_EVERY = 5_000;

const useDeployment = create<{ readonly updated: boolean; readonly closed: boolean }>()(() => ({
  updated: false,
  closed: false,
}));
let asked = -Infinity;

/** The file of the program that this page runs, as its own HTML names it. */
export const ownEntry = (): string | null =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? null;

async function servedEntry(): Promise<string | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${VERSION_FILE}`, { cache: "no-store" });
    const { entry } = (await response.json()) as { readonly entry?: unknown };
    return typeof entry === "string" ? entry : null;
  } catch {
    // Offline, or a host without the file: nothing is known, so nothing is said.
    return null;
  }
}

/** Asks the site, after something failed or a long time hidden, whether it serves another program than this page runs. */
export async function checkDeployment(): Promise<void> {
  const own = ownEntry();
  if (own === null || useDeployment.getState().updated || performance.now() - asked < AT_MOST_EVERY) return;
  asked = performance.now();
  const entry = await servedEntry();
  if (entry !== null && !own.endsWith(`/${entry}`)) useDeployment.setState({ updated: true });
}

/** Checks when a part of the program does not load, and when the page is seen again after a long time. */
export function watchDeployment(): void {
  window.addEventListener("vite:preloadError", ({ payload }) => {
    healPart(payload.message);
    void checkDeployment();
  });
  let hidden = Infinity;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hidden = performance.now();
    else if (performance.now() - hidden > SEEN_AFTER) void checkDeployment();
  });
}

/** Whether the site has been updated since this page was opened, and nobody has closed the notice. */
export const useUpdated = (): boolean => useDeployment(({ updated, closed }) => updated && !closed);
export const closeUpdated = (): void => useDeployment.setState({ closed: true });
