import { AREAS_PATH } from "./areas";
import { ENGLAND_PATH } from "./england";
import { columnPath } from "./indicator";
import { fetchEarly } from "./read";

/** What the first picture needs. index.html preloads the same files, so that they travel beside the program itself. */
export const FIRST_FILES = [AREAS_PATH, ENGLAND_PATH, columnPath("imd25_national_decile")];

/** Starts fetching what the first picture needs, before the library that draws the map is there. */
export function fetchFirstFiles(): void {
  FIRST_FILES.forEach(fetchEarly);
}
