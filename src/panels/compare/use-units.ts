import { useMemo } from "react";
import { shortIcbName } from "../../config/text";
import type { Areas } from "../../model/area";
import { icbLevel, type Vintage } from "../../model/codes";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import type { Unit } from "../../readings/compare/compare-rows";

function grouped(of: Float64Array, positions: Iterable<number>, groups: number): number[][] {
  const lists: number[][] = Array.from({ length: groups }, () => []);
  for (const i of positions) lists[of[i] as number]?.push(i);
  return lists;
}

/** All ICBs of a vintage with their MSOAs (by where most of the people live). */
export function footprintUnits(areas: Areas, vintage: Vintage): Unit[] {
  const level = icbLevel(vintage);
  const [of, icbs] = level === "icb26" ? [areas.icb26, areas.icb26s] : [areas.icb24, areas.icb24s];
  const members = grouped(of, areas.code.keys(), icbs.length);
  return icbs.map((icb, row) => ({
    code: icb.code,
    name: shortIcbName(icb.name),
    level,
    row,
    msoas: Int32Array.from(members[row] ?? []),
  }));
}

/** The districts that have MSOAs in a footprint, each with those MSOAs. */
export function districtUnits(areas: Areas, footprint: Int32Array): Unit[] {
  return grouped(areas.lad, footprint, areas.lads.length).flatMap((msoas, row) => {
    const lad = areas.lads[row];
    if (msoas.length === 0 || !lad) return [];
    return [{ code: lad.code, name: lad.name, level: "lad24" as const, row, msoas: Int32Array.from(msoas) }];
  });
}

/** What is compared: footprints of the vintage, or the districts of the footprint (of England when none is chosen). */
export function useUnits(what: "footprints" | "places"): readonly Unit[] {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprintScope } = useDerived();
  return useMemo(
    () => (what === "footprints" ? footprintUnits(areas, vintage) : districtUnits(areas, footprintScope)),
    [what, areas, vintage, footprintScope],
  );
}
