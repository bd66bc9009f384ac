import type { Source } from "../../../data";
import { sayList } from "../../../words/say-list";

/** Who published it, without how it came here: "derived from X lookups" and "X (formerly Y)" are X. */
const publisherOf = (publisher: string): string =>
  publisher
    .replace(/^.*programme by /, "")
    .replace(/^derived from /, "")
    .replace(/ (?:lookups|and its predecessors)$/, "")
    .replace(/[(;].*$/, "")
    .trim();

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

/** A picture's credit in few words: its publishers, each once, their licences, and the copyright that its boundaries carry. */
export function sayCredit(sources: readonly Pick<Source, "publisher" | "licence" | "attribution">[]): string {
  const publishers = once(sources.map(({ publisher }) => publisherOf(publisher)));
  const licences = once(
    sources.flatMap(({ licence }) => /^Open \w+ Licence v[\d.]+/.exec(licence)?.[0] ?? []),
  );
  const rights = once(
    sources.flatMap(({ attribution }) => /Contains OS data © Crown[^;.]*/.exec(attribution)?.[0] ?? []),
  );
  // Facts are nobody's; what is under no open licence must not look as if it were.
  const apart = once(
    sources
      .filter(({ licence }) => !/^(?:Open|facts)/.test(licence))
      .map(({ publisher }) => publisherOf(publisher)),
  );
  const own = apart.length === 0 ? [] : [`On its own terms: ${sayList(apart)}.`];
  const under = licences.length === 0 ? "" : ` (${sayList(licences)})`;
  return [`Sources: ${sayList(publishers)}${under}.`, ...own, ...rights.map((line) => `${line}.`)]
    .concat("In full in this file’s description.")
    .join(" ");
}
