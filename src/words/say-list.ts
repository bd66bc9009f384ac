const list = new Intl.ListFormat("en-GB");

/** "A", "A and B", "A, B and C": all of a list, however long. */
export const sayList = (parts: readonly string[]): string => list.format(parts);
