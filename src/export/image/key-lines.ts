import { LEAST_TYPE } from "./type-size";
import { wrapEvenly } from "./wrap";

export const KEY_SIZE = LEAST_TYPE;
export const KEY_COLUMN = 300;
/** From a column's left edge to its names, and from their end to the next column. */
export const KEY_INDENT = 32;
const AFTER = 34;

/** A name as it stands in the key: whole, on two lines where it is long. */
export const keyLines = (name: string): string[] =>
  wrapEvenly(name, KEY_COLUMN - KEY_INDENT - AFTER, KEY_SIZE);

/** As many names from the front of a list as a key of this many lines holds. */
export function fitInKey<T extends { readonly name: string }>(list: readonly T[], lines: number): T[] {
  let left = lines;
  const end = list.findIndex(({ name }) => (left -= keyLines(name).length) < 0);
  return list.slice(0, end < 0 ? list.length : end);
}
