import type { Areas, Lsoas } from "../../model/area";
import type { PostcodeFound } from "../header/postcode";

/** What a postcode gives an entry: the code of its LSOA ("" where it gives none), and what is said of it. */
export interface FoundSpot {
  readonly lsoa: string;
  readonly said: string;
}

/**
 * The LSOA of a whole postcode for an entry on an MSOA (`msoa`: its code). What is said names the small area and never the postcode; one
 * of another area is told where it is, and changes nothing.
 */
export function sayFoundSpot(
  { exact, hits }: PostcodeFound,
  msoa: string,
  areas: Areas,
  lsoas: Pick<Lsoas, "code" | "name">,
): FoundSpot {
  const hit = exact ? hits[0] : undefined;
  const lsoa = hit?.lsoa ?? -1;
  if (!hit || lsoa === -1)
    return { lsoa: "", said: "That postcode is not known. Choose the small area under “About”." };
  if (areas.code[hit.msoa] !== msoa)
    return {
      lsoa: "",
      said: `That postcode is in ${areas.name[hit.msoa] ?? "another area"}, ${areas.lads[areas.lad[hit.msoa] ?? -1]?.name ?? ""}: write it down there.`,
    };
  const name = lsoas.name[lsoa] ?? "";
  return {
    lsoa: lsoas.code[lsoa] ?? "",
    said: `It is in ${name}, which the entry is now about. The postcode is not kept.`,
  };
}
