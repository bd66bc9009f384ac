import { anyEarlier } from "./earlier-places";
import { settleAgain } from "./settle";
import { loadWorkspace, PATIENCE } from "./workspace";

/**
 * Reads what this browser keeps; where its database does not answer the page opens without, says so, and shows what is kept when it does. What
 * an earlier version kept elsewhere is taken up behind it, and no page waits for that.
 */
export async function startWorkspace(): Promise<void> {
  const loaded = loadWorkspace();
  void loaded.then(settleAgain);
  void loaded
    .then(anyEarlier)
    .then(async (any) => any && (await import("./earlier-saved")).takeUpEarlier())
    // A browser that keeps nothing has nothing of an earlier version; one that could not write tries again at the next visit.
    .catch(() => false);
  await Promise.race([loaded, new Promise((enough) => setTimeout(enough, PATIENCE))]);
}
