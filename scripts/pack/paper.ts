import { readFileSync } from "node:fs";
import type { Block } from "../../src/readings/export/brief/block";
import { briefHtml } from "../../src/readings/export/brief/html";

/** The typeface of the app and of its images, so that no letter of the map is wider than it was measured. */
const FONT = "src/ui/inter-latin.woff2";
const STYLE = (font: string): string =>
  `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${font})}` +
  "body{font-family:Inter,Arial,sans-serif}svg{width:100%;height:auto;break-inside:avoid;margin:1em 0}</style>";

/** A brief with its map as a page to print: the map, an SVG, stands before the first heading. Nothing is loaded. */
export function paperOf(blocks: readonly Block[], svg: string): string {
  const font = readFileSync(FONT).toString("base64");
  return briefHtml(blocks, STYLE(font) + svg).replace(
    "default-src 'none';",
    "default-src 'none'; font-src data:;",
  );
}
