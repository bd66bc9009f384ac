import type { Areas } from "../../model/area";

/** The MSOA's name with its district, "Scholemoor & Lidget Green, Bradford"; one named as its district is named once. */
export function areaName(areas: Areas, msoa: number): string {
  const lad = areas.lads[areas.lad[msoa] as number];
  const name = areas.name[msoa] ?? "";
  return lad && lad.name !== name ? `${name}, ${lad.name}` : name;
}
