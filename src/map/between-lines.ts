import type { MultiLineString } from "geojson";
import { unproject } from "../model/mercator";
import type { PlanDrawing } from "../model/plan-drawing";
import type { AreaLines } from "../worker/shapes";
import type { Drawn } from "./drawn";
import { barrierLines, planLines, type Lines } from "./plan-lines";

/** Lines in degrees, as MapLibre reads them. */
const inDegrees = ({ points, start, left, right }: AreaLines): Lines => ({
  shapes: Array.from(left, (_, line) => {
    const shape: [number, number][] = [];
    for (let i = start[line] as number; i < (start[line + 1] as number); i += 2)
      shape.push(unproject(points[i] as number, points[i + 1] as number));
    return [shape];
  }),
  left,
  right,
});

/** The lines between areas of the boundaries that are drawn, read once. */
export class BetweenLines {
  readonly #read = new WeakMap<AreaLines, Lines>();

  /** The outlines of groups of MSOAs (`of`: the group of each, -1 none), in detail where the detail is drawn. */
  outlines(of: Int32Array, drawn: Drawn): readonly MultiLineString[] {
    return this.#each(drawn, (lines, skip) => planLines({ of }, lines, skip));
  }

  /** The borders between pairs of MSOAs. */
  borders(pairs: PlanDrawing["barriers"], drawn: Drawn): readonly MultiLineString[] {
    if (pairs.length === 0) return [];
    return this.#each(drawn, (lines, skip) => barrierLines({ barriers: pairs }, lines, skip));
  }

  #each(
    { england, regions, members }: Drawn,
    make: (lines: Lines, skip: Uint8Array | null) => MultiLineString,
  ): MultiLineString[] {
    return [
      ...(england ? [make(this.#linesOf(england.lines), members)] : []),
      ...regions.map(({ detail }) => make(this.#linesOf(detail.lines), null)),
    ];
  }

  #linesOf(lines: AreaLines): Lines {
    const found = this.#read.get(lines) ?? inDegrees(lines);
    this.#read.set(lines, found);
    return found;
  }
}
