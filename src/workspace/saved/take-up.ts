import type { RecordKind, Revision, Revisions } from "../revision";
import type { SavedRule } from "./saved-rule";
import type { SavedSet } from "./saved-set";

type Digest = (text: string) => string;

/** The ids of a first state and of its record: they follow from the content alone. */
function idsOf(kind: RecordKind, content: unknown, digest: Digest) {
  const idOf = (what: string): string => digest(`${what} ${JSON.stringify(content)}`).slice(0, 32);
  return { id: idOf(`state of ${kind}`), record: `${kind}_${idOf(kind)}` };
}

/**
 * Rules and sets that were kept before they were records of a workspace, as its first states. Ids follow from the content alone (`digest`: a
 * text to at least 32 hexadecimal digits): taking them up twice, in two tabs or on two machines, is taking them up once.
 */
export function takenUp(
  rules: readonly SavedRule[],
  sets: readonly SavedSet[],
  now: Date,
  digest: Digest,
): Revisions {
  const state = (kind: RecordKind, content: SavedRule | SavedSet): readonly [string, Revision] => {
    const ids = idsOf(kind, content, digest);
    return [ids.id, { ...ids, kind, replaces: [], at: now.toISOString(), content }];
  };
  return new Map([
    ...rules.map((one) => state("rule", one)),
    ...sets.map(({ name, areas }) => state("set", { name, areas })),
  ]);
}

/**
 * Whether a state is one that `takenUp` made: a rule or set that nobody has saved or changed since an earlier version promised to keep it in this
 * browser only. `digest` as there.
 */
export const isTakenUp = ({ id, kind, replaces, content }: Revision, digest: Digest): boolean =>
  (kind === "rule" || kind === "set") && replaces.length === 0 && idsOf(kind, content, digest).id === id;
