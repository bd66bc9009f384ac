import { renameDrafts, WALK_KEY } from "./kept-draft";
import { nameHere } from "./this-workspace";

/**
 * "walk_… ?link", from before two steps with one link were kept apart: now "walk_… 0 ?link". Not "walk_… 1a2b3c4d", the title in another
 * workspace.
 */
const OF_STEP = /^(walk_\w+) (?!\d+ |[0-9a-f]{8}$)/;

/**
 * Takes up what an earlier version kept of a walkthrough's words while they were typed: of its steps, and of the one view to add, which it kept
 * under no link. `link`: the view that can be added now.
 */
export function takeUpWords(link: string): void {
  const unnamed = nameHere("new");
  renameDrafts(WALK_KEY, (of) => (of === unnamed ? nameHere(`new ${link}`) : of.replace(OF_STEP, "$1 0 ")));
}
