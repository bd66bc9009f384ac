import type { MultiPolygon, Polygon } from "topojson-specification";

type Shape = Polygon | MultiPolygon;
/** Positions of an arc: whole numbers, the first from the origin and each other from the one before. */
type Arc = number[][];

const plain = (arc: number): number => (arc < 0 ? ~arc : arc);
const ringsOf = (shape: Shape): number[][] => (shape.type === "Polygon" ? shape.arcs : shape.arcs.flat());

/** An arc from its other end. */
function backwards(arc: Arc): Arc {
  let [x, y] = [0, 0];
  const points = arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]).toReversed();
  return points.map(([px = 0, py = 0], at) => {
    const [fx = 0, fy = 0] = at === 0 ? [] : (points[at - 1] ?? []);
    return [px - fx, py - fy];
  });
}

/** A shape of one polygon needs no list of polygons. */
const plainest = <T extends Shape>(shape: T): T | Polygon => {
  const only = shape.type === "MultiPolygon" && shape.arcs.length === 1 ? shape.arcs[0] : undefined;
  return only ? { ...shape, type: "Polygon", arcs: only } : shape;
};

/**
 * Joins arcs that follow one another in a ring and that nothing else uses, as around areas whose neighbours are not in the file: the same
 * points in fewer arcs. `arcs` are delta-coded; those of the result stand at new places, which the shapes name.
 */
export function joinArcs<T extends Shape>(
  arcs: readonly Arc[],
  objects: Readonly<Record<string, readonly T[]>>,
): { readonly arcs: Arc[]; readonly objects: Record<string, (T | Polygon)[]> } {
  const uses = new Map<number, number>();
  const all = Object.values(objects).flat();
  for (const arc of all.flatMap(ringsOf).flat()) uses.set(plain(arc), (uses.get(plain(arc)) ?? 0) + 1);
  const out: Arc[] = [];
  const place = new Map<number, number>();
  const along = (arc: number): Arc => (arc < 0 ? backwards(arcs[~arc] ?? []) : [...(arcs[arc] ?? [])]);
  const keep = (arc: number): number => {
    const at = place.get(plain(arc)) ?? out.push([...(arcs[plain(arc)] ?? [])]) - 1;
    place.set(plain(arc), at);
    return arc < 0 ? ~at : at;
  };
  const join = (ring: readonly number[]): number[] => {
    const named: number[] = [];
    let open = false;
    for (const arc of ring) {
      const free = uses.get(plain(arc)) === 1;
      // The first point of an arc is where the last one ended.
      if (free && open) out.at(-1)?.push(...along(arc).slice(1));
      else named.push(free ? out.push(along(arc)) - 1 : keep(arc));
      open = free;
    }
    return named;
  };
  const joined = (shape: T): T | Polygon =>
    plainest(
      shape.type === "Polygon"
        ? { ...shape, arcs: shape.arcs.map(join) }
        : { ...shape, arcs: shape.arcs.map((polygon) => polygon.map(join)) },
    );
  return {
    objects: Object.fromEntries(Object.entries(objects).map(([name, shapes]) => [name, shapes.map(joined)])),
    arcs: out,
  };
}
