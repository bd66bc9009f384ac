import { useState } from "react";

/**
 * What a person typed into a box that showed `shown`: the whole text, but only the letters added when the caret stood at the
 * end of the name on show, which nobody means to search for.
 */
export const typedAfter = (shown: string, text: string): string =>
  text.length > shown.length && text.startsWith(shown) ? text.slice(shown.length) : text;

/** The text of a search box that shows what is chosen (`shown`) until a person types, and again after. */
export function useTyped(shown: string) {
  const [typed, setTyped] = useState<string | null>(null);
  const forget = () => setTyped(null);
  return {
    /** What is searched for; empty when nothing is. */
    text: typed ?? "",
    forget,
    /** Properties of the ComboBox. A list that closes by itself, as when the page scrolls, loses no text. */
    box: {
      inputValue: typed ?? shown,
      onInputChange: (next: string) => {
        if (next === shown) forget();
        else setTyped(typed === null ? typedAfter(shown, next) : next);
      },
      onBlur: forget,
    },
  };
}
