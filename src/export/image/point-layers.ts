import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { pointInside } from "./inside";
import type { Placed } from "./map-layers";
import { bigLocalMarks, pocketMark } from "./symbols";
import type { Layer } from "./scene";

/** Marks that stand on points, and the boxes they cover. */
export interface Points {
  readonly layers: readonly Layer[];
  readonly taken: readonly Box[];
}

/** Hidden pockets and Big Local areas. Their size falls where there are many. */
export function pointLayers({ map }: FrameInput, { box, transform: { k, dx, dy }, weight }: Placed): Points {
  const inBox = ([x, y]: readonly [number, number]): boolean =>
    x > box[0] && x < box[2] && y > box[1] && y < box[3];
  const r = 2.2 + 4.2 * weight;
  const pockets = map.areas
    .filter((area) => area.pocket)
    .flatMap((area) => {
      const point = pointInside(area.rings);
      return point ? [[point[0] * k + dx, point[1] * k + dy] as const] : [];
    });
  const bigLocal = map.bigLocal.map(({ x, y }) => [x * k + dx, y * k + dy] as const).filter(inBox);
  const taken = [...pockets, ...bigLocal].map(([x, y]): Box => [x - r - 1, y - r - 1, x + r + 1, y + r + 1]);
  return {
    layers: [
      { id: "pockets", label: "Hidden pockets", marks: pockets.map(([x, y]) => pocketMark(x, y, r)) },
      {
        id: "big-local",
        label: "Big Local areas",
        marks: bigLocal.flatMap(([x, y]) => bigLocalMarks(x, y, r * 0.95)),
      },
    ],
    taken,
  };
}
