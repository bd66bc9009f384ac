/**
 * Rings as walks. A topology's arcs meet at nodes; a ring is written as the walk along its arcs, so that what the walk
 * makes known is not written again: where an arc starts (where the last one ended) and, for an arc that was walked
 * before, which one it is (the n-th known at this node). Measured on England's overview: 0.67 of the bytes of arcs and
 * arc numbers written out.
 *
 * Streams of whole numbers: `step` (0: a new arc; n: the n-th arc known at this node, latest first; at the start of a
 * ring n = 1 + twice the arc's number, + 1 if reversed), `points` (inner points of each new arc), `x` and `y` (for a
 * ring that starts with a new arc its start, as a difference to the last such start; for each further point of a new
 * arc the difference to the point before).
 */
export interface WalkStreams {
  readonly step: ArrayLike<number>;
  readonly points: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Absolute points of an arc: x, y, x, y... in whole grid steps. */
export type FlatArc = readonly number[];

/** The arcs known at each node, latest last; a reversed arc is ~n. Both ends of a new arc make it known. */
export class Nodes {
  readonly #known = new Map<number, number[]>();

  /** Arcs that leave the node at x, y. Grid steps stay below 2^25, so one number can name a node. */
  at(x: number, y: number): number[] {
    const key = (x + 2 ** 25) * 2 ** 26 + (y + 2 ** 25);
    let list = this.#known.get(key);
    if (!list) this.#known.set(key, (list = []));
    return list;
  }

  /** Makes a new arc known from both its ends. */
  add(arc: FlatArc, number: number): void {
    this.at(arc[0] as number, arc[1] as number).push(number);
    this.at(arc.at(-2) as number, arc.at(-1) as number).push(~number);
  }
}

/** Where a walk along an arc (~n: backwards) ends. */
export function endOf(arcs: readonly FlatArc[], ref: number): readonly [number, number] {
  const arc = arcs[ref < 0 ? ~ref : ref] as FlatArc;
  return ref < 0 ? [arc[0] as number, arc[1] as number] : [arc.at(-2) as number, arc.at(-1) as number];
}

/** Reads the walks of rings with so many arcs each: arc numbers of every ring, and the arcs. The writer is scripts/pipeline/walk.ts. */
export function readWalks(
  arcsOfRing: ArrayLike<number>,
  { step, points, x, y }: WalkStreams,
): { rings: number[][]; arcs: number[][] } {
  const arcs: number[][] = [];
  const nodes = new Nodes();
  let [atStep, atPoint] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const next = (from: readonly [number, number]): readonly [number, number] => {
    const to = [from[0] + (x[atPoint] as number), from[1] + (y[atPoint] as number)] as const;
    atPoint++;
    return to;
  };
  const newArc = (from: readonly [number, number]): number => {
    const arc = [from[0], from[1]];
    for (let left = (points[arcs.length] as number) + 1, here = from; left > 0; left--) {
      here = next(here);
      arc.push(here[0], here[1]);
    }
    nodes.add(arc, arcs.length);
    return arcs.push(arc) - 1;
  };
  const rings = Array.from(arcsOfRing, (count) => {
    const ring: number[] = [];
    let here: readonly [number, number] = [0, 0];
    for (let k = 0; k < count; k++) {
      const said = step[atStep++] as number;
      let ref: number;
      if (said === 0) {
        if (k === 0) here = start = next(start);
        ref = newArc(here);
      } else if (k === 0) {
        const number = Math.floor((said - 1) / 2);
        ref = said % 2 === 1 ? number : ~number;
      } else ref = nodes.at(here[0], here[1]).at(-said) as number;
      ring.push(ref);
      here = endOf(arcs, ref);
    }
    return ring;
  });
  return { rings, arcs };
}
