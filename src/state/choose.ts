import { boardsOf, type Area, type Areas } from "../model/area";
import { otherVintage, type Vintage } from "../model/codes";
import { useHomes } from "./home";
import { changeView, useViewStore } from "./view-store";

/** Opens a footprint (null: England) and frames it. */
export const chooseFootprint = (code: string | null): void =>
  changeView({
    footprint: code,
    place: null,
    camera: null,
    ...(code === null ? { lens: "england" as const } : {}),
  });

/** Opens a district inside the footprint, or goes back out to the footprint. */
export const choosePlace = (code: string | null): void => changeView({ place: code, camera: null });

/** The ICB of a vintage in which most of a district's MSOAs' people live, as a position in the vintage's list. */
export function icbOfDistrict(areas: Areas, vintage: Vintage, lad: number): number {
  const icbs = boardsOf(areas, vintage).of;
  const people = new Map<number, number>();
  areas.lad.forEach((of, msoa) => {
    if (of !== lad) return;
    const icb = icbs[msoa] ?? 0;
    people.set(icb, (people.get(icb) ?? 0) + (areas.population[msoa] ?? 0));
  });
  return [...people].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Switches between the boards of April 2026 and of 2024, and keeps the footprint where the same code still exists. */
export function chooseVintage(areas: Areas, vintage: Vintage): void {
  const { footprint, place } = useViewStore.getState().view;
  const { icbs, of: toRow } = boardsOf(areas, vintage);
  const stays = icbs.some((icb) => icb.code === footprint);
  if (stays || footprint === null) {
    changeView({ vintage });
    return;
  }
  const { icbs: from, of: rowOf } = boardsOf(areas, otherVintage(vintage));
  const old = from.findIndex((icb) => icb.code === footprint);
  const people = new Map<number, number>();
  rowOf.forEach((icb, msoa) => {
    if (icb !== old) return;
    const to = toRow[msoa] ?? 0;
    people.set(to, (people.get(to) ?? 0) + (areas.population[msoa] ?? 0));
  });
  const best = [...people].sort((a, b) => b[1] - a[1])[0]?.[0];
  changeView({ vintage, footprint: icbs[best ?? -1]?.code ?? null, place, camera: null });
}

/** Selects one area, or adds it to (takes it from) the selection. */
export function selectArea(areas: Areas, msoa: number | null, add = false): void {
  const { selection } = useViewStore.getState().view;
  const code = msoa === null ? undefined : areas.code[msoa];
  const rest = selection.filter((other) => other !== code);
  if (code === undefined) changeView({ selection: [] });
  else if (!add) changeView({ selection: [code] });
  else changeView({ selection: rest.length < selection.length ? rest : [...selection, code] });
}

/** Indices of the selected areas, in the order in which they were picked. Codes that do not exist are left out. */
export function selectedIndices(areas: Areas, selection: readonly string[]): number[] {
  return selection.map((code) => areas.code.indexOf(code)).filter((index) => index >= 0);
}

/** The board of a vintage in which most of an area's people live. */
export function icbOf(areas: Areas, vintage: Vintage, msoa: number): Area | undefined {
  const { icbs, of } = boardsOf(areas, vintage);
  return icbs[of[msoa] ?? -1];
}

/** Zoom at which an area and its neighbours fill the map, still as MSOAs: from LSOA_ZOOM on its LSOAs are drawn. */
const AREA_ZOOM = 10.5;

/** Selects an area wherever it lies: opens its footprint and goes there. A place that does not hold it gives way. */
export function openArea(areas: Areas, msoa: number): void {
  const { vintage, place, options } = useViewStore.getState().view;
  changeView({
    // A neighbourhood that holds it stays in view.
    ...(useHomes.getState().home?.home?.msoas.includes(msoa) ? { options } : {}),
    footprint: icbOf(areas, vintage, msoa)?.code ?? null,
    place: areas.lads[areas.lad[msoa] ?? -1]?.code === place ? place : null,
    selection: [areas.code[msoa] ?? ""],
    camera: { lng: areas.lon[msoa] ?? 0, lat: areas.lat[msoa] ?? 0, zoom: AREA_ZOOM },
  });
}

/** Selects an area and brings it to the middle of the map, never zooming out. */
export function focusArea(areas: Areas, msoa: number, add = false): void {
  selectArea(areas, msoa, add);
  const zoom = Math.max(useViewStore.getState().view.camera?.zoom ?? AREA_ZOOM, AREA_ZOOM);
  changeView({ camera: { lng: areas.lon[msoa] ?? 0, lat: areas.lat[msoa] ?? 0, zoom } }, "replace");
}
