/** Digits that cannot be taken for one another when read from paper (Crockford's base 32: no I, L, O, U). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** FNV-1a over UTF-16 units, with a last mix; 32 bits. Not a secret: it only tells a typing slip from the same text. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Four digits that stand for a text, for file names and codes. */
export const shortCode = (text: string): string => {
  const h = hash(text);
  return [27, 22, 17, 12].map((shift) => DIGITS[(h >>> shift) & 31]).join("");
};

/** Name of the check code in a link's query. It is no part of the view, so it is left out of the code itself. */
export const CHECK_KEY = "k";

/** Keys of a link that say how a view is framed, not what is in it. */
const NOT_THE_VIEW = [CHECK_KEY, "x.frame", "x.frame.title", "x.brief", "x.brief.areas", "x.brief.voice"];

const viewOf = (query: string): string => {
  const params = new URLSearchParams(query);
  for (const key of NOT_THE_VIEW) params.delete(key);
  params.sort();
  return params.toString();
};

/** "7K2M-Q9XD": four digits of the data's version, four of the view that the query of a link stands for. */
export const checkCode = (query: string, version: string): string =>
  `${shortCode(version)}-${shortCode(viewOf(query))}`;

export interface Check {
  /** The link shows the view that the code was made for. */
  readonly sameView: boolean;
  /** The data is the build that the code was made from. */
  readonly sameData: boolean;
}

/** A code as it was typed, without spaces and hyphens and with I, L, O forgiven; null when it is not a code. */
function clean(code: string): string | null {
  const digits = code.toUpperCase().replace(/[IL]/g, "1").replace(/O/g, "0").replace(/[\s-]/g, "");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(digits) ? digits : null;
}

/** Whether a code was made from a version of the data. */
export const madeFrom = (code: string, version: string): boolean =>
  clean(code)?.startsWith(shortCode(version)) ?? false;

/** Compares a code with the view and data at hand; null when it is not a code. Spaces, case and I, L, O are forgiven. */
export function readCheck(code: string, query: string, version: string): Check | null {
  const digits = clean(code);
  if (digits === null) return null;
  return { sameData: madeFrom(code, version), sameView: digits.slice(4) === shortCode(viewOf(query)) };
}

/** What to tell a person who opens a link with a check code; null when all is as it was. */
export function sayCheck({ sameView, sameData }: Check): string | null {
  if (!sameView && !sameData)
    return "Some of this link was changed or lost on the way, and the data has been rebuilt since it was exported.";
  if (!sameView)
    return "This link is not quite the one that was exported: some of it was changed or lost on the way.";
  if (!sameData)
    return "The data has been rebuilt since this link was exported: figures may differ from the document's.";
  return null;
}

/** The address with its check code, as it stands on images and documents. */
export function linkWithCheck(address: string, version: string): { link: string; code: string } {
  const url = new URL(address);
  url.hash = "";
  const code = checkCode(url.search, version);
  url.searchParams.set(CHECK_KEY, code);
  return { link: url.href, code };
}
