/** All acknowledgements of an image or page as one line: "Sources: A · B". */
export const sourceLine = (lines: readonly string[]): string =>
  `Sources: ${lines.map((line) => line.replace(/^Source: /, "")).join(" · ")}`;
