import { SEARCH_FILES } from "../../src/config/search";
import { SERVICE_SOURCES } from "../../src/config/services";
import { CENTRE_PER_DEGREE } from "../../src/data/areas";
import { searchPath } from "../../src/data/search";
import { REGISTERED_SCALE } from "../../src/data/services";
import type { Areas } from "../../src/model/area";
import type { Practice, Services } from "../../src/model/services";
import type { SearchPlace } from "../../src/model/search-place";
import { morePlaces, type MoreData } from "../../src/readings/header/more-places";
import { openedBy } from "../../src/readings/header/opened-by";
import { filesOfPlace } from "../../src/readings/header/search-words";
import { networksOf } from "../../src/stats/likely-networks";
import type { Output } from "../pipeline/output";
import { pcon24, wards24 } from "../sources/best-fit";
import { encodeSearch } from "./encode-search";

const SOURCES = [
  ...SERVICE_SOURCES,
  wards24.id,
  pcon24.id,
  ...[
    "pride-in-place",
    "big-local",
    "lookup-lsoa21",
    "population-mid2022",
    "centroids-msoa21",
    "boundaries-msoa21",
  ],
];

const rounded = (values: ArrayLike<number>, scale: number): Float64Array =>
  Float64Array.from(values, (value) => Math.round(value * scale) / scale);

/** The most likely networks as the app finds them: from centres and list sizes as they ship. */
function likelyOf({ lon, lat }: Pick<Areas, "lon" | "lat">, { practices }: Pick<Services, "practices">) {
  const registered = rounded(
    practices.map((one) => one.registered),
    REGISTERED_SCALE,
  );
  const shipped = practices.map((one, i): Practice => ({ ...one, registered: registered[i] as number }));
  const centres = { lon: rounded(lon, CENTRE_PER_DEGREE), lat: rounded(lat, CENTRE_PER_DEGREE) };
  return networksOf(centres, { practices: shipped });
}

/** All places that are found by name, with the areas that each opens. A library without a position opens nothing and is left out. */
export function searchPlaces(areas: Areas, data: MoreData): readonly SearchPlace[] {
  const likely = likelyOf(areas, data.services);
  return morePlaces(areas, data).flatMap(({ row, ...place }) => {
    const { msoas } = openedBy(areas, data, { ...place, row }, () => likely);
    return place.kind === "library" && msoas.length === 0 ? [] : [{ ...place, msoas }];
  });
}

/** Writes the places that are found by name, each into the files of its words, and says how large they are. */
export function writeSearch(areas: Areas, data: MoreData, out: Output, say: (line: string) => void): void {
  const files = Array.from({ length: SEARCH_FILES }, (): SearchPlace[] => []);
  const places = searchPlaces(areas, data);
  for (const place of places) for (const file of filesOfPlace(place)) files[file]?.push(place);
  const sizes = files.map((inside, file) => {
    const bytes = encodeSearch(inside);
    out.put(searchPath(file), bytes, inside.length, SOURCES);
    return bytes.length;
  });
  const all = sizes.reduce((sum, size) => sum + size, 0);
  say(
    `${places.length} places to be found by name in ${files.length} files: ${Math.round(all / 1000)} kB, the largest ${Math.round(Math.max(...sizes) / 1000)} kB`,
  );
}
