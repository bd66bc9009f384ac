import type { Finding } from "./finding";
import type { ListRow } from "./read-list";

/** A neighbourhood that a list names, with its rows. */
export interface FoundHome {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ListRow[];
}

const isId = (text: string): boolean => /^\w{1,20}$/.test(text);
/** Names that differ in case alone are one. */
const keyOf = (name: string): string => name.toLocaleLowerCase("en-GB");

/**
 * The neighbourhoods of some rows, in the order of their first rows: by id where every row has one (a lookup that was saved here),
 * else by name, whatever its case. New ids are n1, n2 and so on. Says where one neighbourhood is spelled in several ways: the
 * commonest is taken, of equally common ones the first.
 */
export function foundHomes(rows: readonly ListRow[]): {
  readonly homes: readonly FoundHome[];
  readonly spellings: readonly Finding[];
} {
  const byId = rows.length > 0 && rows.every(({ id }) => isId(id));
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) {
    const key = byId ? row.id : keyOf(row.name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const spellings: Finding[] = [];
  const homes = [...groups].map(([key, list], at): FoundHome => {
    const uses = new Map<string, number>();
    for (const { name } of list) uses.set(name, (uses.get(name) ?? 0) + 1);
    const names = [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
    const name = names[0] ?? "";
    if (names.length > 1)
      spellings.push({
        kind: "spelling",
        rows: list.filter((row) => row.name !== name).map(({ line }) => line),
        names,
      });
    return { id: byId ? key : `n${at + 1}`, name, rows: list };
  });
  return { homes, spellings };
}
