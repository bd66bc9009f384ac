import { DAYS_TO_BRING_BACK } from "./forget-deleted";

/** A workspace of this browser. `id`: 8 hexadecimal digits; "" is the first, which holds what this browser kept before there were several. */
export interface NamedWorkspace {
  readonly id: string;
  readonly name: string;
  /** When it was deleted (ISO 8601); absent where it was not. */
  readonly deleted?: string;
}

/** A name may be so long. */
export const MOST_NAME = 60;

/** The workspaces that are not deleted. */
export const standingOnes = (all: readonly NamedWorkspace[]): readonly NamedWorkspace[] =>
  all.filter(({ deleted }) => deleted === undefined);

/** A name that no other of them has: "Bolton", else "Bolton 2", "Bolton 3". */
export function freeName(wanted: string, others: readonly NamedWorkspace[]): string {
  const taken = new Set(others.map(({ name }) => name));
  const name = wanted.trim().slice(0, MOST_NAME) || "Workspace";
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) {
    const next = `${name.slice(0, MOST_NAME - 4)} ${n}`;
    if (!taken.has(next)) return next;
  }
}

/** Until when a deleted workspace can be brought back. */
export const broughtBackUntil = (deleted: string): Date =>
  new Date(Date.parse(deleted) + DAYS_TO_BRING_BACK * 86_400_000);

/** Those that can no longer be brought back. */
export const overdue = (all: readonly NamedWorkspace[], now: Date): readonly NamedWorkspace[] =>
  all.filter(({ deleted }) => deleted !== undefined && broughtBackUntil(deleted) < now);
