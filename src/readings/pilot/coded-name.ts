import type { Areas } from "../../model/area";

/** An area by its name and its code: "Harehills South (E02002361)"; by the code alone where it is none of ours. */
export function codedName({ code: codes, name }: Pick<Areas, "code" | "name">, code: string): string {
  const found = name[codes.indexOf(code)];
  return found === undefined ? code : `${found} (${code})`;
}
