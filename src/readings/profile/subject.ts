import { ENGLAND_NAME } from "../../config/text";
import type { Areas } from "../../model/area";
import { ENGLAND, icbLevel, type Level, type Vintage } from "../../model/codes";
import { areaName } from "./area-name";
import { membersOf, type Member } from "../levels";
import { sayNeighbourhood } from "../plan/neighbourhood-of";
import type { Place } from "../../model/place";

/** Whom a profile is about. */
export interface Subject {
  readonly kind: "msoa" | "set" | "neighbourhood" | "district" | "footprint" | "england";
  readonly name: string;
  readonly code: string | null;
  readonly msoas: Int32Array;
  /** People of every MSOA of England. */
  readonly population: Float64Array;
  /** Where its value stands ready in the columns; null for a picked set and for a neighbourhood, whose parts are added up. */
  readonly at: { readonly level: Level; readonly row: number } | null;
}

interface Asked {
  readonly vintage: Vintage;
  readonly footprint: string | null;
  readonly place: string | null;
  /** The neighbourhood in view. */
  readonly within?: Place | null;
  /** Indices of the picked MSOAs. */
  readonly picked: readonly number[];
  /** The scope of the view: the MSOAs of the place, footprint or England. */
  readonly scope: Int32Array;
}

/**
 * What the view asks a profile of: one picked MSOA, the union of several, or without any the neighbourhood, the district, the footprint
 * or England. A code that does not exist falls through to the wider area.
 */
export function subjectOf(areas: Areas, asked: Asked): Subject {
  const { vintage, footprint, place, within, picked, scope } = asked;
  const first = picked[0];
  const { population } = areas;
  if (first !== undefined && picked.length === 1) {
    return {
      kind: "msoa",
      name: areaName(areas, first),
      code: areas.code[first] ?? null,
      msoas: Int32Array.of(first),
      population,
      at: { level: "msoa21", row: first },
    };
  }
  if (first !== undefined) {
    const msoas = Int32Array.from(picked).sort();
    return { kind: "set", name: `${picked.length} areas picked`, code: null, msoas, population, at: null };
  }
  if (within?.home) {
    const { msoas, plan } = within.home;
    return {
      kind: "neighbourhood",
      name: sayNeighbourhood(plan, within.name),
      code: null,
      msoas,
      population,
      at: null,
    };
  }
  const found = (level: Level, code: string | null): Member | undefined =>
    code === null ? undefined : membersOf(areas, level).find((one) => one.code === code);
  // All of a district: its figures are the whole district's, also where the footprint holds only a part.
  const district = found("lad24", place);
  if (district) return { kind: "district", ...district, population };
  const board = found(icbLevel(vintage), footprint);
  if (board) return { kind: "footprint", ...board, msoas: scope, population };
  const [england] = membersOf(areas, "ctry21");
  const at = england?.at ?? null;
  return { kind: "england", name: ENGLAND_NAME, code: ENGLAND, msoas: scope, population, at };
}
