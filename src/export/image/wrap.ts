import type { Weight } from "./scene";
import { textWidth } from "./text-width";

/** Cuts a word that is wider than the line (a long link) into pieces that fit. */
function pieces(word: string, width: number, size: number, weight: Weight): string[] {
  const out: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size, weight) > width) {
      out.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...out, piece];
}

/** Breaks a text into lines no wider than `width`, at spaces, and inside a word only where it alone is too wide. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((each) => pieces(each, width, size, weight))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** The same number of lines, as even as they get: for titles, where a last word alone looks lost. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines = wrap(text, width, size, weight);
  if (lines.length < 2) return lines;
  let even = lines;
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const next = wrap(text, narrower, size, weight);
    if (next.length > lines.length) break;
    even = next;
  }
  return even;
}

/** Breaks a name into two lines of about the same width where that is narrower; one line when it is short. */
export function balance(name: string, size: number, weight: Weight, longest: number): string[] {
  if (textWidth(name, size, weight) <= longest) return [name];
  const words = name.split(" ");
  let best: string[] = [name];
  let least = Infinity;
  for (let cut = 1; cut < words.length; cut++) {
    const pair = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const widest = Math.max(...pair.map((line) => textWidth(line, size, weight)));
    if (widest < least) [best, least] = [pair, widest];
  }
  return best;
}
