import type { BigLocalArea } from "../../model/big-local";
import type { PrideInPlace } from "../../model/pride-in-place";

/**
 * Indices of the MSOAs in which a programme like a pilot is known, ascending: those that hold the position of a Big Local area, and
 * those that were selected for Pride in Place. The towns of Pride in Place (phase 1) are not known by MSOA.
 */
export const knownProgrammes = (
  bigLocal: readonly Pick<BigLocalArea, "msoa">[],
  pride: readonly Pick<PrideInPlace, "msoa">[],
): number[] => [...new Set([...bigLocal, ...pride].flatMap(({ msoa }) => msoa ?? []))].sort((a, b) => a - b);
