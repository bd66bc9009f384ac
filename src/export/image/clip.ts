import { bboxClip, lineString, polygon } from "@turf/turf";
import type { Position } from "geojson";
import { overlaps, boundsOf } from "./fit";
import type { Box, Line } from "./frame-map";

const positions = (line: Line): Position[] =>
  Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] as number, line[2 * i + 1] as number]);
const flat = (list: readonly Position[]): Line => Float64Array.from(list.flat());
const apart = (line: Line, box: Box): boolean => {
  const bounds = boundsOf([line]);
  return bounds === null || !overlaps(bounds, box);
};
const within = (line: Line, [left, top, right, bottom]: Box): boolean => {
  const bounds = boundsOf([line]);
  return (
    bounds !== null && bounds[0] >= left && bounds[1] >= top && bounds[2] <= right && bounds[3] <= bottom
  );
};

/** Rings cut to a box, so that a picture holds only what it shows. Each ring is cut alone: even-odd filling allows it. */
export const clipRings = (rings: readonly Line[], box: Box): Line[] =>
  rings.flatMap((ring) => {
    if (ring.length < 8 || apart(ring, box)) return [];
    if (within(ring, box)) return [ring];
    const { geometry } = bboxClip(polygon([positions(ring)]), [...box]);
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return (parts as Position[][][])
      .flat()
      .filter((part) => part.length >= 4)
      .map(flat);
  });

/** Open lines cut to a box. */
export const clipLines = (lines: readonly Line[], box: Box): Line[] =>
  lines.flatMap((line) => {
    if (line.length < 4 || apart(line, box)) return [];
    if (within(line, box)) return [line];
    const { geometry } = bboxClip(lineString(positions(line)), [...box]);
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return (parts as Position[][]).filter((part) => part.length >= 2).map(flat);
  });
