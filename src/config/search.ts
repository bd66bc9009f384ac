/** Into how many files the places that are found by name are split: one typed word asks for one of them. */
export const SEARCH_FILES = 64;

/** Words so common in names that no file is looked up by them, unless a name has no others. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "medical surgery centre library practice pcn the and of health group".split(" "),
);

/** Files that one search asks for at most: one for each of its first words. */
export const MOST_FILES = 3;
