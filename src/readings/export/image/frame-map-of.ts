import { shortIcbName } from "../../../config/text";
import { boardsOf } from "../../../model/area";
import type { Place } from "../../../data";
import { polygonsOf } from "../../../export/geo/msoas-of-detail";
import type { FrameArea, FrameMap, FramePoint, FramePride } from "../../../export/image/frame-map";
import { project } from "../../../model/mercator";
import { borders, ringsOf, union } from "../../../export/image/shapes";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../../../model/classes";
import type { Column } from "../../../model/indicator";
import type { Geometry } from "../../../model/geometry";
import { VERDICT } from "../../../model/rule";
import { markOf } from "../../../words/say-value";
import type { PrideMark, PrideMarks } from "../../../model/additions";
import { nearestArea } from "../../../stats/nearest-area";
import { sayRest, worstFirst } from "../brief/flagged-measures";
import type { ImageFacts } from "./image-facts";

/** Boundaries for an image: England's overview, and the footprint's MSOAs at full detail when there is a footprint. */
export interface Boundaries {
  readonly england: Geometry;
  readonly detail: Geometry | null;
}

const rowOf = (at: number | undefined): FrameArea["row"] =>
  at === SUPPRESSED_CLASS ? "suppressed" : at === undefined || at === MISSING_CLASS ? "no data" : at;

/** Areas of the scope with their shapes, the worst by a measure first. */
function areasOf(
  facts: ImageFacts,
  geometry: Geometry,
  inScope: ReadonlySet<number>,
  by: Column,
): FrameArea[] {
  const { areas, answer, classes, overlay, column } = facts;
  const rank = new Map(worstFirst(inScope, by, facts.catalogue).map((msoa, at) => [msoa, at]));
  return polygonsOf(geometry)
    .map((polygon, i) => ({ polygon, msoa: geometry.rows[i] as number }))
    .filter(({ msoa }) => inScope.has(msoa))
    .sort((a, b) => (rank.get(a.msoa) ?? 0) - (rank.get(b.msoa) ?? 0))
    .map(({ polygon, msoa }) => ({
      code: areas.code[msoa] ?? "",
      name: areas.name[msoa] ?? "",
      rings: ringsOf(geometry, polygon),
      row: rowOf((overlay ?? classes).classes[msoa]),
      mark: overlay ? "" : markOf(column.status[msoa]),
      flagged: answer.verdict[msoa] === VERDICT.yes,
      pocket: answer.pocket[msoa] === 1,
      picked: facts.view.selection.includes(areas.code[msoa] ?? ""),
    }));
}

/** ICBs, each where most of its people live. */
function boardPoints({ areas, view }: ImageFacts): FramePoint[] {
  const { icbs, of } = boardsOf(areas, view.vintage);
  const sums = icbs.map(() => ({ people: 0, lon: 0, lat: 0 }));
  areas.population.forEach((people, msoa) => {
    const sum = sums[of[msoa] as number];
    if (!sum) return;
    sum.people += people;
    sum.lon += people * (areas.lon[msoa] ?? 0);
    sum.lat += people * (areas.lat[msoa] ?? 0);
  });
  return icbs.map(({ name }, i) => {
    const { people, lon, lat } = sums[i] ?? { people: 1, lon: 0, lat: 0 };
    const [x, y] = project(lon / people, lat / people);
    return { name: shortIcbName(name).replace(/^NHS /, "").replaceAll(" and ", " & "), x, y };
  });
}

/** Places of Pride in Place in the scope: neighbourhoods that are areas of it, towns whose nearest area is. */
function prideOf(
  { areas }: ImageFacts,
  near: Geometry,
  pride: PrideMarks,
  here: (msoa: number) => boolean,
): FramePride {
  const nearest = nearestArea(areas);
  const point = ({ name, lon, lat }: PrideMark): FramePoint => {
    const [x, y] = project(lon, lat);
    return { name, x, y };
  };
  const selected = (msoa: number): boolean => here(msoa) && (pride.of[msoa] ?? -1) >= 0;
  return {
    edges: borders(near, selected, (msoa) => msoa, true),
    neighbourhoods: Array.from(pride.of.keys()).flatMap((msoa) => {
      const mark = selected(msoa) ? pride.neighbourhoods[pride.of[msoa] ?? -1] : undefined;
      return mark ? [point(mark)] : [];
    }),
    towns: pride.towns.filter((town) => here(nearest(town))).map(point),
  };
}

/**
 * The map of an image from the same answer as the map on screen. `by` is the measure that orders names and numbers, the worst first:
 * that of `orderingMeasure`.
 */
export function frameMapOf(
  facts: ImageFacts,
  { england, detail }: Boundaries,
  places: readonly Place[],
  by: Column,
): FrameMap {
  const { areas, answer, footprint, place, view } = facts;
  const inScope = new Set(answer.scope);
  const whole = footprint === null && place === null;
  const near = detail ?? england;
  const icb = boardsOf(areas, view.vintage).of;
  const here = (msoa: number): boolean => inScope.has(msoa);
  const flagged = (msoa: number): boolean => here(msoa) && answer.verdict[msoa] === VERDICT.yes;
  const picked = (msoa: number): boolean => here(msoa) && view.selection.includes(areas.code[msoa] ?? "");
  const point = (name: string, lon: number, lat: number) => {
    const [x, y] = project(lon, lat);
    return { name, x, y };
  };
  return {
    areas: areasOf(facts, near, inScope, by),
    rest: sayRest(by.id, facts.catalogue),
    boards: whole ? boardPoints(facts) : [],
    land: whole ? [] : union(england, () => true),
    // Around a place, those of its whole footprint: they show what lies next to it.
    districts: whole ? [] : borders(near, place ? () => true : here, (msoa) => areas.lad[msoa] ?? -1, false),
    outline: whole
      ? borders(england, here, (msoa) => icb[msoa] ?? -1, true)
      : borders(near, here, () => 0, true),
    flagEdges: borders(near, flagged, () => 0, true),
    pickedEdges: view.selection.length === 0 ? [] : borders(near, picked, (msoa) => msoa, true),
    // Built-up areas are told apart by their district in brackets, which a map does not need.
    places: places.map(({ name, lon, lat }) => point(name.replace(/ \(.*\)$/, ""), lon, lat)),
    bigLocal: facts.bigLocal.flatMap(({ name, lon, lat, msoa }) =>
      lon !== null && lat !== null && msoa !== null && inScope.has(msoa) ? [point(name, lon, lat)] : [],
    ),
    ...(facts.pride ? { pride: prideOf(facts, near, facts.pride, here) } : {}),
  };
}
