import { isMsoaCode } from "../../model/codes";
import { OwnDataError } from "../own/own-error";

/** Index of an MSOA by its code. Throws OwnDataError that begins with `where` for a code that is not one of 2021. */
export function areaAt(index: ReadonlyMap<string, number>, text: string, where: string): number {
  const code = text.toUpperCase();
  const found = index.get(code);
  if (found !== undefined) return found;
  throw new OwnDataError(
    isMsoaCode(code)
      ? `${where}: there is no area ${code} among the MSOAs of 2021 of England. If it is of 2011, look up the code that took its place.`
      : `${where}: "${text}" is not the code of an MSOA. Give codes such as E02001053.`,
  );
}
