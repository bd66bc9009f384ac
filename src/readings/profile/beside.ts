import type { Areas } from "../../model/area";
import { icbLevel, type Vintage } from "../../model/codes";
import { levelAreas } from "../levels";
import type { Subject } from "./subject";

/** What a subject is set beside: the footprint and district that hold all of it, where they do and are not it. */
export interface Beside {
  readonly footprint: {
    readonly level: "icb26" | "icb24";
    readonly row: number;
    readonly name: string;
    readonly msoas: Int32Array;
  } | null;
  readonly district: { readonly row: number; readonly name: string } | null;
}

/** The one value that all positions share, or null. */
function shared(of: ArrayLike<number>, positions: Int32Array): number | null {
  const first = positions[0];
  if (first === undefined) return null;
  return positions.every((i) => of[i] === of[first]) ? (of[first] ?? null) : null;
}

/** The footprint (of the vintage) and the district that hold every MSOA of the subject. */
export function besideOf(areas: Areas, vintage: Vintage, subject: Subject): Beside {
  const level = icbLevel(vintage);
  const { areas: icbs, of } = levelAreas(areas, level);
  const icb = subject.kind === "footprint" || subject.kind === "england" ? null : shared(of, subject.msoas);
  const lad = subject.at?.level === "msoa21" || subject.at === null ? shared(areas.lad, subject.msoas) : null;
  const members: number[] = [];
  if (icb !== null) for (const i of areas.code.keys()) if (of[i] === icb) members.push(i);
  return {
    footprint:
      icb === null ? null : { level, row: icb, name: icbs[icb]?.name ?? "", msoas: Int32Array.from(members) },
    district: lad === null ? null : { row: lad, name: areas.lads[lad]?.name ?? "" },
  };
}
