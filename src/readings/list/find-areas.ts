import type { Areas } from "../../model/area";

/** Whether an area's names, district and code together hold every word typed, in any case; all areas match no words. */
export function areaMatcher(areas: Areas, typed: string): (msoa: number) => boolean {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (msoa) => {
    const district = areas.lads[areas.lad[msoa] ?? 0]?.name;
    const text = `${areas.name[msoa]} ${areas.onsName[msoa]} ${district} ${areas.code[msoa]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Indices of the areas in `rows` that match what is typed, in the order of `rows`; at most `most`. */
export function findAreas(areas: Areas, rows: Iterable<number>, typed: string, most: number): number[] {
  const matches = areaMatcher(areas, typed);
  const found: number[] = [];
  for (const msoa of rows) {
    if (found.length === most) break;
    if (matches(msoa)) found.push(msoa);
  }
  return found;
}
