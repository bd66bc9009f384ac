import { shortIcbName } from "../../src/config/text";
import { boardsOf, type Area, type Areas } from "../../src/model/area";
import { ENGLAND, VINTAGES, type Vintage } from "../../src/model/codes";
import { scopeOf } from "../../src/stats";
import { UsageError } from "./usage-error";

const matches =
  (text: string) =>
  ({ code, name, nhs }: Area): boolean =>
    [code, nhs, name, shortIcbName(name)].some((known) => known?.toLowerCase() === text.toLowerCase());

function listOfFootprints(areas: Areas, vintage: Vintage): string {
  const lines = boardsOf(areas, vintage).icbs.map(
    ({ code, nhs, name }) => `  ${code}  ${nhs ?? "   "}  ${name}`,
  );
  return [`  ${ENGLAND}       England`, ...lines, "  or the code or name of a district"].join("\n");
}

export interface Footprint {
  /** MSOAs of the answer, and those that the lens "footprint" ranks. */
  readonly scope: Int32Array;
  readonly footprint: Area | null;
  readonly place: Area | null;
}

/** Finds a footprint by ONS code, NHS code or exact name: an ICB of the vintage, a district, or England. Throws a usage error with the list. */
export function findFootprint(areas: Areas, vintage: Vintage, text: string): Footprint {
  if (text === ENGLAND || text.toLowerCase() === "england")
    return { scope: scopeOf(areas, vintage, null, null), footprint: null, place: null };
  const icb = boardsOf(areas, vintage).icbs.find(matches(text));
  if (icb) return { scope: scopeOf(areas, vintage, icb.code, null), footprint: icb, place: null };
  const lad = areas.lads.find(matches(text));
  if (lad) return { scope: scopeOf(areas, vintage, null, lad.code), footprint: null, place: lad };
  const elsewhere = VINTAGES.find((other) => boardsOf(areas, other).icbs.some(matches(text)));
  const hint = elsewhere ? ` It exists in the ${elsewhere} vintage: add --vintage ${elsewhere}.` : "";
  throw new UsageError(
    `There is no footprint "${text}" in the ${vintage} vintage.${hint} There are:\n${listOfFootprints(areas, vintage)}`,
  );
}
