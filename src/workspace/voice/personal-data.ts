import { CONDITIONS, NO_NAMES } from "../../config/personal-data";

/** What a part of a text looks like. */
export type PersonalKind =
  | "NHS number"
  | "telephone number"
  | "e-mail address"
  | "full postcode"
  | "street address"
  | "date of birth"
  | "name and health";

/** A part of a text that looks like a person's data, and where it stands (UTF-16 units; `end` is behind it). */
export interface Seen {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether ten digits are an NHS number: the last is 11 less the remainder of the first nine, weighed 10 to 2 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Whether digits are a telephone number of the United Kingdom: ten or eleven with the 0 in front, or +44 and what follows it. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "").replace(/^(?:00)?44(?:0(?=\d{9,10}$))?/, "0");
  return /^0[1-9]\d{8,9}$/.test(digits);
}

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
/** Ten digits, together or as they are written: 3, 3 and 4. */
const TEN_DIGITS = /(?<![\d.,+])\d{3}[ \u00A0-]?\d{3}[ \u00A0-]?\d{4}(?![\d,.]*\d)/g;
const TELEPHONE =
  /(?<![\d.,£€$])(?!0[.,]\d)(?:(?:\+|00)44[ \u00A0.-]?(?:\(0\)[ \u00A0]?)?|\(?0)(?:[ \u00A0().-]{0,2}\d){9,10}(?!\d)/g;
/** A whole postcode, outward and inward part (British Standard 7666); "M14" alone names thousands of people. */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?[ \u00A0]?\d[ABD-HJLNP-UW-Z]{2}|GIR[ \u00A0]?0AA)(?![\p{L}\p{N}])/giu;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*";
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
/** A whole date beside words that say a birth: other dates, such as a meeting's, are nobody's. */
const BORN = new RegExp(
  `(?<![\\p{L}])(?:born|birth|birthday|d\\.?o\\.?b\\.?)(?![\\p{L}])[^\\d\\n]{0,20}(${DATE})|(${DATE})[^\\p{L}\\d\\n]{0,3}(?:\\(?(?:dob|date of birth|birthday)\\b)`,
  "giu",
);

const WORD = "\\p{Lu}[\\p{L}\\p{M}-]*[\\p{Ll}\\p{M}]";
/** The conditions, with a small or a capital letter in front. */
const ILL = `(?:${CONDITIONS.map((one) => `[${one.charAt(0).toLowerCase()}${one.charAt(0).toUpperCase()}]${one.slice(1)}`).join("|")})`;
const LINK =
  "(?:has|had|have|suffers from|suffered from|lives with|is living with|was diagnosed with|has been diagnosed with|was told (?:he|she|they) (?:has|had|have)|died of|died from|is|was|is being treated for|was treated for)";
/** A capitalised name, what links it, and a condition: "Ayesha Khan has diabetes", "Mr Lee's dementia". */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )?${WORD}(?: ${WORD})?)(?:['’]s (?:[\\p{L}-]+ ){0,2}?| ${LINK} (?:[\\p{L}-]+ ){0,3}?)${ILL}(?![\\p{L}])`,
  "gu",
);

const found = (text: string, pattern: RegExp): { text: string; start: number; groups: readonly string[] }[] =>
  [...text.matchAll(pattern)].map((one) => ({ text: one[0], start: one.index, groups: one.slice(1) }));

/** Whether what looks like a name is a word that begins a sentence, or a place. */
const isNoName = (name: string, places: readonly string[]): boolean =>
  name
    .replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? /, "Mr ")
    .split(" ")
    .some((word) => {
      const plain = word.replace(/['’]s$/, "").toLowerCase();
      return NO_NAMES.includes(plain) || places.includes(plain);
    });

/**
 * What in a text looks like a person's data, in the order in which it stands, each part once. It knows shapes, not people: it
 * misses what is written in another way, and may take a place for a person. `places`: words in lower case that are names of places.
 * "Name and health" is a capitalised name directly before a health condition, in English.
 */
export function personalData(text: string, places: readonly string[] = []): Seen[] {
  const seen: Seen[] = [];
  const add = (kind: PersonalKind, part: { text: string; start: number }): void => {
    const end = part.start + part.text.length;
    if (!seen.some((one) => part.start < one.end && end > one.start))
      seen.push({ kind, text: part.text, start: part.start, end });
  };
  for (const one of found(text, EMAIL)) add("e-mail address", one);
  for (const one of found(text, TEN_DIGITS))
    if (isNhsNumber(one.text.replace(/\D/g, ""))) add("NHS number", one);
  for (const one of found(text, TELEPHONE)) if (isTelephone(one.text)) add("telephone number", one);
  for (const one of found(text, POSTCODE)) add("full postcode", one);
  for (const one of found(text, BORN)) add("date of birth", one);
  for (const one of found(text, NAMED))
    if (!isNoName(one.groups[0] ?? "", places)) add("name and health", one);
  return seen.sort((a, b) => a.start - b.start);
}

const STREETS =
  "(?:road|rd|street|st|avenue|ave|lane|close|drive|crescent|court|terrace|grove|way|gardens|place|square|walk|row|mews)";
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}[a-z]?,? (?:(?!(?:on|in|at|of|by|near|and|off) )\\p{L}[\\p{L}'’-]*\\.? ){1,3}?${STREETS}(?![\\p{L}\\p{N}])`,
  "giu",
);

/** House numbers with a street in a text that says where something is: "12 Mill Road". */
export const streetAddresses = (text: string): Seen[] =>
  found(text, ADDRESS).map(({ text: part, start }) => ({
    ...{ kind: "street address", text: part, start, end: start + part.length },
  }));
