import { COMMON_WORDS, MOST_FILES, SEARCH_FILES } from "../../config/search";
import type { SearchPlace } from "../../model/search-place";

/** The words of a text in small letters, without accents, apostrophes and other signs: "St. Peter’s" is "st", "peters". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A code of the Office or the NHS: it is looked up whole, by its last signs, since all begin alike. */
const CODE = /^[a-z]\d{5,8}$/;

/** The file that a word is looked up in, 0 to 63, by its first two letters (of a code its last two); -1 for a single letter. */
export function fileOf(word: string): number {
  if (word.length < 2) return -1;
  const two = CODE.test(word) ? word.slice(-2) : word.slice(0, 2);
  return (two.charCodeAt(0) * 37 + two.charCodeAt(1)) % SEARCH_FILES;
}

/** Words that tell a name from others; all of them where it has none that do. */
function telling(words: readonly string[]): readonly string[] {
  const rare = words.filter((word) => !COMMON_WORDS.has(word));
  return rare.length > 0 ? rare : words;
}

const filesOf = (words: readonly string[]): readonly number[] => [
  ...new Set(words.map(fileOf).filter((file) => file >= 0)),
];

/** The files that hold a place: by the words of its names, by its code, and by the first half of a postcode beside it. */
export function filesOfPlace({
  kind,
  name,
  also,
  code,
  note,
}: Omit<SearchPlace, "msoas">): readonly number[] {
  const postcode = kind === "practice" || kind === "library" ? wordsOf(note).slice(0, 1) : [];
  return filesOf([...telling(wordsOf(name)), ...telling(wordsOf(also)), ...wordsOf(code), ...postcode]);
}

/** The files in which what was typed is looked up. */
export const filesTyped = (typed: string): readonly number[] =>
  filesOf(telling(wordsOf(typed))).slice(0, MOST_FILES);
