import { endOf, Nodes, type FlatArc, type WalkStreams } from "../../src/data/walk";

/** What `writeWalks` gives: the streams, and the arcs of every ring. */
export interface Walks {
  readonly arcsOfRing: number[];
  readonly streams: { readonly [key in keyof WalkStreams]: number[] };
}

const reversed = (arc: FlatArc): number[] => {
  const points: number[] = [];
  for (let i = arc.length - 2; i >= 0; i -= 2) points.push(arc[i] as number, arc[i + 1] as number);
  return points;
};

/**
 * Writes rings as walks (src/data/walk.ts has the layout). Arcs are renumbered in order of first use and turned so that
 * their first walk goes forwards; arcs that no ring uses are left out.
 */
export function writeWalks(rings: readonly (readonly number[])[], arcs: readonly FlatArc[]): Walks {
  const step: number[] = [];
  const points: number[] = [];
  const x: number[] = [];
  const y: number[] = [];
  const walked: FlatArc[] = [];
  const nodes = new Nodes();
  /** Old number -> the new reference of its forward walk. */
  const renumbered = new Map<number, number>();
  let start: readonly [number, number] = [0, 0];
  const known = (ref: number): number | undefined => {
    const now = renumbered.get(ref < 0 ? ~ref : ref);
    return now === undefined ? undefined : ref < 0 ? ~now : now;
  };
  const put = (from: readonly [number, number], to: readonly [number, number]): void => {
    x.push(to[0] - from[0]);
    y.push(to[1] - from[1]);
  };
  for (const ring of rings) {
    let here: readonly [number, number] = [0, 0];
    ring.forEach((old, k) => {
      const ref = known(old);
      if (ref !== undefined) {
        const list = nodes.at(here[0], here[1]);
        step.push(k === 0 ? (ref < 0 ? 2 * ~ref + 2 : 2 * ref + 1) : list.length - list.lastIndexOf(ref));
        here = endOf(walked, ref);
        return;
      }
      const arc = old < 0 ? reversed(arcs[~old] as FlatArc) : (arcs[old] as FlatArc);
      const first = [arc[0] as number, arc[1] as number] as const;
      step.push(0);
      if (k === 0) {
        put(start, first);
        start = first;
      }
      points.push(arc.length / 2 - 2);
      for (let i = 2; i < arc.length; i += 2)
        put([arc[i - 2] as number, arc[i - 1] as number], [arc[i] as number, arc[i + 1] as number]);
      const number = walked.push(arc) - 1;
      nodes.add(arc, number);
      renumbered.set(old < 0 ? ~old : old, old < 0 ? ~number : number);
      here = endOf(walked, number);
    });
  }
  return { arcsOfRing: rings.map((ring) => ring.length), streams: { step, points, x, y } };
}
