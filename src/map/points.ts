import type { Areas } from "../model/area";
import type { BigLocalArea } from "../model/big-local";
import type { VoiceMark } from "../model/voice-mark";
import type { Place } from "./model";

type Points = GeoJSON.FeatureCollection<GeoJSON.Point>;

const point = (id: number, lon: number, lat: number, properties: object): GeoJSON.Feature<GeoJSON.Point> => ({
  type: "Feature",
  id,
  properties: { ...properties },
  geometry: { type: "Point", coordinates: [lon, lat] },
});

const collection = (features: GeoJSON.Feature<GeoJSON.Point>[]): Points => ({
  type: "FeatureCollection",
  features,
});

/** A point at the population-weighted centre of every hidden pocket in scope. */
export function pocketPoints(areas: Areas, pocket: Uint8Array | null, inScope: Uint8Array | null): Points {
  const features: GeoJSON.Feature<GeoJSON.Point>[] = [];
  pocket?.forEach((holds, i) => {
    if (holds && inScope?.[i] !== 0) features.push(point(i, areas.lon[i] ?? NaN, areas.lat[i] ?? NaN, {}));
  });
  return collection(features);
}

/** The marks of what people say of areas in scope, with the number of entries. */
export const voicePoints = (voice: readonly VoiceMark[] | null, inScope: Uint8Array | null): Points =>
  collection(
    (voice ?? []).flatMap(({ msoa, lon, lat, entries }) =>
      inScope?.[msoa] === 0 ? [] : [point(msoa, lon, lat, { entries })],
    ),
  );

/** A point at the population-weighted centre of every picked area. */
export const pickedPoints = (areas: Areas, picked: readonly number[]): Points =>
  collection(picked.map((i) => point(i, areas.lon[i] ?? NaN, areas.lat[i] ?? NaN, {})));

/** How strongly a Big Local marker is drawn that is not among those emphasised. */
export const FAINT = 0.3;

/** The Big Local areas that have a position; id = place in the list given. */
export const bigLocalPoints = (list: readonly BigLocalArea[], emphasis: ReadonlySet<string> | null): Points =>
  collection(
    list.flatMap(({ id, lon, lat }, at) =>
      lon === null || lat === null
        ? []
        : [point(at, lon, lat, { opacity: emphasis === null || emphasis.has(id) ? 1 : FAINT })],
    ),
  );

/** A place's name without the district that tells it from its namesakes: the map says where it is. */
export const shortName = (name: string): string => name.replace(/ \([^)]*\)$/, "");

/** Place labels. */
export const placePoints = (places: readonly Place[]): Points =>
  collection(
    places.map(({ name, lon, lat, people }, at) => point(at, lon, lat, { name: shortName(name), people })),
  );
