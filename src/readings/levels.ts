import { ENGLAND_NAME, shortIcbName } from "../config/text";
import type { Area, Areas } from "../model/area";
import { ENGLAND, type Level } from "../model/codes";

/** An area of any level, made of whole MSOAs. */
export interface Member {
  readonly code: string;
  readonly name: string;
  /** Indices of its MSOAs, ascending. */
  readonly msoas: Int32Array;
  /** Where its values stand ready in the columns; null for a neighbourhood, whose areas are added up. */
  readonly at: { readonly level: Level; readonly row: number } | null;
}

/** The areas of a level, in the order of its columns, and of every MSOA the position of the one that it is in. */
interface LevelAreas {
  readonly areas: readonly Area[];
  readonly of: ArrayLike<number>;
}

const boards = (icbs: readonly Area[]): Area[] =>
  icbs.map((icb) => ({ ...icb, name: shortIcbName(icb.name) }));

/** The levels with columns of their own. Neighbourhoods are the level that a plan makes: `neighbourhoodsOf` (readings/plan). */
const LEVEL_AREAS: Readonly<Record<Level, (areas: Areas) => LevelAreas>> = {
  msoa21: ({ code, name }) => ({
    areas: code.map((one, i) => ({ code: one, name: name[i] ?? one })),
    of: Float64Array.from(code.keys()),
  }),
  lad24: ({ lads, lad }) => ({ areas: lads, of: lad }),
  icb24: ({ icb24s, icb24 }) => ({ areas: boards(icb24s), of: icb24 }),
  icb26: ({ icb26s, icb26 }) => ({ areas: boards(icb26s), of: icb26 }),
  ctry21: ({ code }) => ({ areas: [{ code: ENGLAND, name: ENGLAND_NAME }], of: new Uint8Array(code.length) }),
};

/** The areas of a level, and of every MSOA which one it is in (an MSOA in two boards is in that of most of its people). */
export const levelAreas = (areas: Areas, level: Level): LevelAreas => LEVEL_AREAS[level](areas);

/** The areas of a level that have an MSOA within some (all of England unless given), each with those, in the level's order. */
export function membersOf(
  areas: Areas,
  level: Level,
  within: Iterable<number> = areas.code.keys(),
): Member[] {
  const { areas: list, of } = levelAreas(areas, level);
  const inside: number[][] = list.map(() => []);
  for (const i of within) inside[of[i] ?? -1]?.push(i);
  return list.flatMap(({ code, name }, row) => {
    const msoas = Int32Array.from(inside[row] ?? []);
    return msoas.length > 0 ? [{ code, name, msoas, at: { level, row } }] : [];
  });
}

/** Residents (mid-2022): the level's own total, or the sum over its MSOAs. */
export function peopleOf({ population, people }: Areas, { at, msoas }: Pick<Member, "at" | "msoas">): number {
  if (!at || at.level === "msoa21") return msoas.reduce((sum, i) => sum + (population[i] ?? 0), 0);
  return people[at.level][at.row] ?? NaN;
}
