import type { Areas } from "../../src/model/area";
import { isMsoaCode } from "../../src/model/codes";
import { UsageError } from "./usage-error";

/** Index of an MSOA by its code. Throws a usage error that begins with `where` for a code that is not one of 2021. */
export function areaAt(index: ReadonlyMap<string, number>, text: string, where: string): number {
  const code = text.toUpperCase();
  const found = index.get(code);
  if (found !== undefined) return found;
  throw new UsageError(
    isMsoaCode(code)
      ? `${where}: there is no area ${code} among the MSOAs of 2021 of England. If it is of 2011, look up the code that took its place.`
      : `${where}: "${text}" is not the code of an MSOA. Give codes such as E02001053.`,
  );
}

/** Indices of a list of codes with commas between. Throws a usage error for an unknown code or one that stands twice. */
export function areasIn(index: ReadonlyMap<string, number>, option: string, text: string): number[] {
  const found = text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => areaAt(index, one, option));
  const twice = found.find((one, i) => found.indexOf(one) !== i);
  if (twice !== undefined)
    throw new UsageError(`${option}: ${[...index.keys()][twice] ?? ""} stands twice. Give every area once.`);
  return found;
}

/** An area in words: "Harpurhey South (E02001053)". */
export const nameOf = ({ name, code }: Areas, i: number): string => `${name[i] ?? ""} (${code[i] ?? ""})`;
