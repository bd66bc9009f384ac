/** A text with a capital first letter: "GP practice" stays, "library" is "Library". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
