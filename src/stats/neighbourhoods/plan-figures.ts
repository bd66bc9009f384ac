import { varianceParts, type VarianceParts } from "../variance-parts";
import { measuresOf } from "./cost";
import { networksCut, type NetworksCut } from "./networks-cut";
import { unitsOf, type Known } from "./units";

/** A plan as a whole. */
export interface PlanFigures {
  readonly neighbourhoods: number;
  /** Areas that are in a neighbourhood. */
  readonly areas: number;
  /** People of the smallest and the largest neighbourhood; NaN without any. */
  readonly least: number;
  readonly most: number;
  /** Distance of people from the centre of their neighbourhood, as the root of the mean square, in kilometres. */
  readonly km: number;
  /** Share of the links between flagged neighbours that a boundary cuts; NaN where there is no such link. */
  readonly patchesCut: number;
  /** The networks that it cuts; null where networks are not known. */
  readonly networks: NetworksCut | null;
  /** Share of people, of those with a likely network, whose network is not the commonest of their neighbourhood; NaN where none is known. */
  readonly otherNetwork: number;
  /** Neighbourhoods with areas of more than one district. */
  readonly crossing: number;
  /** Variance of the IMD score, weighted by people, inside neighbourhoods and between them. */
  readonly score: VarianceParts;
}

/** The figures of a plan (docs/methods.md, "Neighbourhood plans"). `homes` are lists of MSOA indices, none empty. */
export function planFigures(known: Known, homes: readonly (readonly number[])[]): PlanFigures {
  const { areas, score } = known;
  const homeOf = new Float64Array(areas.code.length).fill(NaN);
  homes.forEach((inside, home) => inside.forEach((i) => (homeOf[i] = home)));
  const all = Int32Array.from(homes.flat()).sort();
  const units = unitsOf(known, all, true);
  const of = Int32Array.from(all, (i) => homeOf[i] as number);
  const { compact, patches, networks } = measuresOf(units, of, homes.length);
  const links = units.near.some(
    (near, unit) => units.flagged[unit] === 1 && near.some((other) => units.flagged[other] === 1),
  );
  const people = homes.map((inside) => inside.reduce((sum, i) => sum + (areas.population[i] ?? 0), 0));
  return {
    neighbourhoods: homes.length,
    areas: all.length,
    least: homes.length > 0 ? Math.min(...people) : NaN,
    most: homes.length > 0 ? Math.max(...people) : NaN,
    km: Math.sqrt(compact),
    patchesCut: links ? patches : NaN,
    networks: known.network ? networksCut(known.network, areas.population, homes) : null,
    otherNetwork: networks,
    crossing: homes.filter((inside) => new Set(inside.map((i) => areas.lad[i])).size > 1).length,
    score: varianceParts(score, areas.population, homeOf, all),
  };
}
