import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { ABOUT_PLACE, DATA_PLACE } from "../../src/export/one-file/assemble.ts";
import { inPage, joined } from "../../src/export/one-file/in-page.ts";
import { oneFilePolicy } from "../csp.ts";
import type { Program } from "./build-program.ts";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** A script whose text is the same in every character set: others stand in its strings alone. */
const asciiCode = (code: string): string =>
  code.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What the page looks like until the program has come: src/ui/first.css, which the site has in its own style. */
const firstStyle = (): string => readFileSync("src/ui/first.css", "utf8");

const head = (policy: string, first: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="windows-1252">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hyperlocal: where deprivation concentrates</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark" id="react-aria-pressable-style">
<link rel="icon" href="data:image/svg+xml;base64,${readFileSync("src/ui/icon.svg").toString("base64")}">
<style>${first}</style>
</head>
<body>
<div id="root"><p class="first" role="status">Hyperlocal is opening&#8230;</p></div>
`;

/**
 * The page of one file without its data: the program, packed, and the script that unpacks and starts it. The policy names both by their
 * hashes and lets nothing be asked of anybody.
 */
export function makeShell({ boot: code, main, style, workers, licences }: Program): Uint8Array {
  const boot = asciiCode(code);
  if (/<\/script|<!--/i.test(boot)) throw new Error("The starting script cannot stand in a page as it is.");
  const part = (name: string, text: string): Uint8Array =>
    inPage("part", name, gzipSync(ascii(text), { level: 9, mtime: 0 }));
  const first = firstStyle();
  const policy = oneFilePolicy([hashOf(boot), hashOf(main)], [hashOf(first), hashOf(style)]);
  return joined([
    ascii(head(policy, first)),
    ascii(`${ABOUT_PLACE}\n`),
    part("style", style),
    part("program", main),
    ...[...workers].map(([name, text]) => part(`worker ${name}`, text)),
    part("licences", licences),
    ascii(`${DATA_PLACE}\n<script>${boot}</script>\n</body>\n</html>\n`),
  ]);
}
