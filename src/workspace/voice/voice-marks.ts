import type { Areas } from "../../model/area";
import type { VoiceMark } from "../../model/voice-mark";
import type { Revisions } from "../revision";
import { shownVersion, standingOf } from "../standing";

/** What the map reads of an entry: it needs no check of the rest, which the first load knows nothing of. */
interface Placed {
  readonly msoa?: unknown;
  readonly point?: unknown;
}

/** Longitude and latitude of a point on the map, or null. */
const pointOf = (point: unknown): readonly [number, number] | null =>
  Array.isArray(point) && point.length === 2 && point.every((one) => typeof one === "number")
    ? [point[0] as number, point[1] as number]
    : null;

/** Where the map marks what people say: at the points that were chosen, and for all other entries at the population-weighted centre of their area. */
export function voiceMarks(revisions: Revisions, areas: Areas): readonly VoiceMark[] {
  const voice = new Map([...revisions].filter(([, { kind }]) => kind === "voice"));
  const rows = new Map<unknown, number>(areas.code.map((code, i) => [code, i]));
  const marks = new Map<string, VoiceMark>();
  for (const standing of standingOf(voice)) {
    const { msoa: code, point } = (shownVersion(standing)?.content ?? {}) as Placed;
    const msoa = rows.get(code);
    if (msoa === undefined) continue;
    const [lon, lat] = pointOf(point) ?? [areas.lon[msoa] ?? NaN, areas.lat[msoa] ?? NaN];
    const key = `${msoa} ${lon} ${lat}`;
    marks.set(key, { msoa, lon, lat, entries: (marks.get(key)?.entries ?? 0) + 1 });
  }
  return [...marks.values()];
}
