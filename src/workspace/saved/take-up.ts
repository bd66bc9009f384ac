import type { RecordKind, Revision, Revisions } from "../revision";
import type { SavedRule } from "./saved-rule";
import type { SavedSet } from "./saved-set";

/**
 * Rules and sets that were kept before they were records of a workspace, as its first states. Ids follow from the content alone (`digest`: a
 * text to at least 32 hexadecimal digits): taking them up twice, in two tabs or on two machines, is taking them up once.
 */
export function takenUp(
  rules: readonly SavedRule[],
  sets: readonly SavedSet[],
  now: Date,
  digest: (text: string) => string,
): Revisions {
  const state = (kind: RecordKind, content: SavedRule | SavedSet): readonly [string, Revision] => {
    const text = JSON.stringify(content);
    const idOf = (what: string): string => digest(`${what} ${text}`).slice(0, 32);
    const id = idOf(`state of ${kind}`);
    const record = `${kind}_${idOf(kind)}`;
    return [id, { id, record, kind, replaces: [], at: now.toISOString(), content }];
  };
  return new Map([
    ...rules.map((one) => state("rule", one)),
    ...sets.map(({ name, areas }) => state("set", { name, areas })),
  ]);
}
