import type { Areas } from "../../model/area";
import type { Plan } from "../plan/plan";
import type { KnownCodes } from "./area-codes";
import { homeKey } from "./home-key";
import { OwnDataError } from "./own-error";
import { readOwn, type OwnTable } from "./read-own";
import type { Rows } from "./read-rows";
import { firstOf, type FileSheet } from "./sheets";
import type { Homes } from "./to-msoa";

/** The neighbourhoods of a plan as a table may name them. */
export interface PlanHomes {
  /** Name of the plan. */
  readonly name: string;
  /** Place of a neighbourhood among `homes`, by its name and what partners call it, as `homeKey` writes them. */
  readonly known: ReadonlyMap<string, number>;
  /** The same by its id (n1), for tables that join by our lookup: elsewhere an id would be taken for a postcode district. */
  readonly ids: ReadonlyMap<string, number>;
  readonly homes: Homes;
}

/** A plan as tables may name its neighbourhoods. A name that two of them have names neither. */
export function planHomes({ name, neighbourhoods }: Plan, { code }: Pick<Areas, "code">): PlanHomes {
  const at = new Map(code.map((one, i) => [one, i]));
  const found = new Map<string, Set<number>>();
  neighbourhoods.forEach((one, i) => {
    for (const key of [one.name, one.called].map(homeKey).filter(Boolean))
      found.set(key, (found.get(key) ?? new Set()).add(i));
  });
  const known = [...found].flatMap(([key, homes]) => (homes.size === 1 ? [[key, [...homes][0] ?? 0]] : []));
  return {
    name,
    known: new Map(known as [string, number][]),
    ids: new Map(neighbourhoods.map(({ id }, i) => [homeKey(id), i])),
    homes: neighbourhoods.map(({ areas }) => areas.flatMap((one) => at.get(one) ?? [])),
  };
}

/** A table, and the plan whose neighbourhoods it names; null where it is by codes. */
export interface ReadTable {
  readonly table: OwnTable;
  readonly plan: PlanHomes | null;
  readonly known: KnownCodes;
}

/** The column of ids in the lookup of a plan that the app saves. */
const ID_COLUMN = "neighbourhood_id";

/** A column that names neighbourhoods does so in most of its rows: one word that a name happens to be is no reason. */
const namesHomes = ({ area }: OwnTable): boolean => 2 * area.filter((at) => at !== -1).length >= area.length;

const matched = ({ table }: ReadTable): number => new Set(table.area.filter((at) => at !== -1)).size;

/**
 * Reads a table by its own codes; where it holds none that are known, by the neighbourhoods of the plan that knows most of its names.
 * Throws OwnDataError, in words of codes, where neither can be.
 */
export function readOwnOrPlan(rows: Rows, known: KnownCodes, plans: readonly PlanHomes[]): ReadTable {
  try {
    return { table: readOwn(rows, known), plan: null, known };
  } catch (error) {
    if (!(error instanceof OwnDataError)) throw error;
    const byId = rows.some((row) => row.includes(ID_COLUMN));
    const found = plans.flatMap((plan): readonly ReadTable[] => {
      try {
        const all = { ...known, plan: byId ? plan.ids : plan.known };
        const table = readOwn(rows, all);
        return namesHomes(table) ? [{ table, plan, known: all }] : [];
      } catch (other) {
        if (other instanceof OwnDataError) return [];
        throw other;
      }
    });
    const best = found.toSorted((a, b) => matched(b) - matched(a))[0];
    if (best) return best;
    throw error;
  }
}

/** Reads the first sheet that can be read by codes; only where none can be, the first that names neighbourhoods of a plan. Throws as `readOwnOrPlan` does. */
export function readFirstSheet(sheets: readonly FileSheet[], known: KnownCodes, plans: readonly PlanHomes[]) {
  try {
    return firstOf(sheets, (rows) => readOwnOrPlan(rows, known, []));
  } catch (error) {
    if (!(error instanceof OwnDataError)) throw error;
    return firstOf(sheets, (rows) => readOwnOrPlan(rows, known, plans));
  }
}
