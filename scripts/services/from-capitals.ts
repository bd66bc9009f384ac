/** Words that stay in capitals, and small words that stay small inside a name. */
const CAPITALS = /^(?:PCN|NHS|GP|UK|II|III|IV|LLP|HC|PMS|APMS|CIC|[A-Z]\.?(?:[A-Z]\.?)?)$/;
const SMALL = /^(?:AND|OF|THE|AT|IN|ON|BY|FOR|UPON|LE|UNDER|NEXT|WITH|TO)$/;
/** Two letters that are no initials. */
const SHORT_WORDS = /^(?:DR|ST|MR|MC|HO|LA|EL|BY|ST\.|DR\.|CO)$/;

const capital = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^([^a-z]*)([a-z])/, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(^o')([a-z])/i, (_, before: string, letter: string) => before + letter.toUpperCase());

/**
 * A name that its publisher writes in capitals, with capitals at the beginning of its words: "NORTH STOCKTON PCN" is "North Stockton PCN". Initials
 * and known abbreviations stay. A name with small letters is left as it is.
 */
export function fromCapitals(name: string): string {
  const text = name.replace(/\s+/g, " ").trim();
  if (/[a-z]/.test(text)) return text;
  return text
    .split(/([ \-/&(),+]+)/)
    .map((word, i) => {
      if (i > 0 && SMALL.test(word)) return word.toLowerCase();
      if (CAPITALS.test(word) && !SHORT_WORDS.test(word) && !SMALL.test(word)) return word;
      return capital(word);
    })
    .join("");
}
