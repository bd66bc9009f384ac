import { anyEarlier } from "./earlier-places";
import { loadWorkspace } from "./workspace";

/** Reads what this browser keeps. What an earlier version kept elsewhere is taken up behind it, and no page waits for that. */
export async function startWorkspace(): Promise<void> {
  await loadWorkspace();
  void anyEarlier()
    .then(async (any) => any && (await import("./earlier-saved")).takeUpEarlier())
    // A browser that keeps nothing has nothing of an earlier version; one that could not write tries again at the next visit.
    .catch(() => false);
}
