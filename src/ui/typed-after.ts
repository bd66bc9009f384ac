/**
 * What a person typed into a box that showed `shown`: the whole text, but only the letters added when the caret stood at the
 * end of the name on show, which nobody means to search for.
 */
export const typedAfter = (shown: string, text: string): string =>
  text.length > shown.length && text.startsWith(shown) ? text.slice(shown.length) : text;
