/** The parts of a built page that its own HTML names: its program, styles and first data. Not its icons, without which it works. */
const NAMED = /"\.\/(assets\/[^"]+\.(?:js|css|bin|json|woff2))"/g;

/** Addresses, relative to the page, of the files without which a page with this HTML shows nothing; each once. */
export const filesOfPage = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(NAMED)].map(([, path = ""]) => path)),
];
