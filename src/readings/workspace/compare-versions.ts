import { fieldsOf } from "./version-fields";

/** A text in three parts, of which only the middle differs from another text; any of them may be "". */
export interface Marked {
  readonly start: string;
  readonly differs: string;
  readonly end: string;
}

/** A field in which versions differ: what each says, null where a version has no such field. */
export interface FieldCompared {
  readonly key: string;
  readonly label: string;
  readonly said: readonly (Marked | null)[];
}

/** Versions of a record side by side. */
export interface VersionsCompared {
  readonly differ: readonly FieldCompared[];
  /** Fields that say the same in all. */
  readonly same: number;
}

const wordsIn = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

/** How many words of two lists are the same from their beginning; `most` at most. */
function alike(a: readonly string[], b: readonly string[], most: number): number {
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

/** Parts the words of a text from those it shares with the beginning and the end of all the others. */
function mark(text: string, others: readonly string[]): Marked {
  const words = wordsIn(text);
  const lists = others.map(wordsIn);
  const shortest = Math.min(words.length, ...lists.map((list) => list.length));
  const start = Math.min(shortest, ...lists.map((list) => alike(words, list, shortest)));
  const left = shortest - start;
  const back = words.toReversed();
  const end = Math.min(left, ...lists.map((list) => alike(back, list.toReversed(), left)));
  return {
    start: words.slice(0, start).join(""),
    differs: words.slice(start, words.length - end).join(""),
    end: end === 0 ? "" : words.slice(-end).join(""),
  };
}

/**
 * Compares versions of a record (their contents; a deletion is null and has no fields), field by field, in the order in which the
 * fields first come. What differs within a text is marked from its first to its last word that is not the same in all.
 * `nameOf`: what an area is called, by its code.
 */
export function compareVersions(
  contents: readonly unknown[],
  nameOf?: (code: string) => string,
): VersionsCompared {
  const there = contents.map((content) => content !== null);
  const all = contents.map((content) => new Map(fieldsOf(content, nameOf).map((one) => [one.key, one])));
  const keys = [...new Set(all.flatMap((fields) => [...fields.keys()]))];
  const differ = keys.flatMap((key): readonly FieldCompared[] => {
    const said = all.map((fields) => fields.get(key)?.said ?? null);
    const standing = said.filter((_, at) => there[at]);
    if (standing.every((one) => one === standing[0])) return [];
    const label = all.map((fields) => fields.get(key)?.label).find((one) => one !== undefined) ?? "";
    return [
      {
        ...{ key, label },
        said: said.map((one, at) => {
          if (one === null) return null;
          const others = said.filter((other, k): other is string => k !== at && other !== null);
          return others.length === 0 ? { start: "", differs: one, end: "" } : mark(one, others);
        }),
      },
    ];
  });
  return { differ, same: keys.length - differ.length };
}
