import type { RecordKind, Revision, Revisions } from "./revision";

/** A record as it stands: its states that no later one takes the place of. */
export interface Standing {
  readonly record: string;
  readonly kind: RecordKind;
  /** The versions side by side, by id; more than one where two people changed it without seeing each other's. */
  readonly versions: readonly Revision[];
}

/**
 * The records of a workspace, by id. A version that somebody deleted while another changed it stands beside the change, so
 * that neither is lost until somebody chooses.
 */
export function standingOf(revisions: Revisions): Standing[] {
  const replaced = new Set([...revisions.values()].flatMap(({ replaces }) => replaces));
  const byRecord = new Map<string, Revision[]>();
  for (const one of revisions.values())
    if (!replaced.has(one.id)) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  return [...byRecord.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([record, versions]) => ({
      record,
      kind: versions[0]?.kind ?? "own",
      versions: versions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }));
}

/**
 * The version to show where there are several: of those that were not deleted the one that was changed most, so that a change of it stays in
 * sight, then the first by id; the same on every machine.
 */
export const shownVersion = ({ versions }: Standing): Revision | undefined =>
  versions
    .filter(({ content }) => content !== null)
    .toSorted((a, b) => b.replaces.length - a.replaces.length || (a.id < b.id ? -1 : 1))[0] ?? versions[0];

/** Every state of a record, those it came from first: a state stands after all that it replaces. */
export function historyOf(revisions: Revisions, record: string): Revision[] {
  const mine = [...revisions.values()].filter((one) => one.record === record);
  const depth = new Map<string, number>();
  const deep = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    depth.set(id, 0);
    const below = (revisions.get(id)?.replaces ?? []).map((each) =>
      revisions.has(each) ? deep(each) + 1 : 0,
    );
    const found = Math.max(0, ...below);
    depth.set(id, found);
    return found;
  };
  return mine.toSorted((a, b) => deep(a.id) - deep(b.id) || (a.id < b.id ? -1 : 1));
}
