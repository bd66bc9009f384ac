/**
 * A colour number for each of some things so that none has that of one beside it, by as few numbers as DSATUR finds (Brélaz 1979):
 * next comes the one whose neighbours have most colours already, of those the one with most neighbours, then the first. A plan's
 * neighbourhoods need four or five. `beside`: of each thing those that touch it.
 */
export function tellApart(beside: readonly ReadonlySet<number>[]): Uint8Array {
  const NONE = 255;
  const colour = new Uint8Array(beside.length).fill(NONE);
  const near = beside.map(() => new Set<number>());
  for (let left = beside.length; left > 0; left--) {
    let next = -1;
    beside.forEach((others, at) => {
      if (colour[at] !== NONE) return;
      const [a, b] = [near[at]?.size ?? 0, near[next]?.size ?? -1];
      if (a > b || (a === b && others.size > (beside[next]?.size ?? -1))) next = at;
    });
    let free = 0;
    while (near[next]?.has(free)) free++;
    colour[next] = free;
    for (const other of beside[next] ?? []) near[other]?.add(free);
  }
  return colour;
}
