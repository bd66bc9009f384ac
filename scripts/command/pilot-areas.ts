import type { Areas } from "../../src/model/area";
import { areaAt } from "../../src/workspace/pilot/area-at";
import { UsageError } from "./usage-error";

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
