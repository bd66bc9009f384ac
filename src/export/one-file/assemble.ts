import type { AboutFile, Source } from "../../data";
import { joined } from "./in-page.ts";

/** Where a shell (scripts/one-file) has the page say what it is, and where its data goes. */
export const ABOUT_PLACE = "<!--hyperlocal:about-->";
export const DATA_PLACE = "<!--hyperlocal:data-->";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Characters beyond ASCII as references of HTML: the page is in another character set than the text. */
const safe = (text: string): string =>
  text.replace(/[&<>]|[^ -~\n]/gu, (character) => `&#${character.codePointAt(0) ?? 32};`);

/** JSON that can stand in a script element of any character set. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /<|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What somebody reads who opens the file as text, or with JavaScript switched off. */
function inWords(about: AboutFile, sources: readonly Source[]): string {
  const { name, code, day, build, checkCode, site } = about;
  const lines = [
    `Hyperlocal as one file: ${name} (${code}), made on ${day} from data version ${build}, check code ${checkCode}.`,
    site === null ? "" : `The site that is kept up to date: ${site}`,
    "The map needs JavaScript, which is switched off here. The data come from these sources:",
  ];
  const said = lines.filter((line) => line !== "").map((line) => `<p>${safe(line)}</p>`);
  const items = sources.map(
    ({ title, publisher, licence }) => `<li>${safe(`${title}. ${publisher}. ${licence}`)}</li>`,
  );
  return `<noscript>\n${said.join("\n")}\n<ul>\n${items.join("\n")}\n</ul>\n</noscript>\n`;
}

function cut(shell: Uint8Array): readonly [Uint8Array, Uint8Array, Uint8Array] {
  // Every byte one character, so that places in the text are places in the bytes.
  const text = new TextDecoder("windows-1252").decode(shell);
  const [about, data] = [text.indexOf(ABOUT_PLACE), text.indexOf(DATA_PLACE)];
  if (about < 0 || data < about) throw new Error("The shell of the file is damaged.");
  return [
    shell.subarray(0, about),
    shell.subarray(about + ABOUT_PLACE.length, data),
    shell.subarray(data + DATA_PLACE.length),
  ];
}

/** The page of one file: the shell with what it says of itself and its data. `blocks` are made by `carryFiles` and `inPage`. */
export function assemble(
  shell: Uint8Array,
  about: AboutFile,
  sources: readonly Source[],
  blocks: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const [head, body, tail] = cut(shell);
  const said = `<script type="application/json" id="about">${json(about)}</script>\n${inWords(about, sources)}`;
  return joined([head, ascii(said), body, ...blocks, tail]);
}
