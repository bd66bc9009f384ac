import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { pointInside } from "./inside";
import type { Placed } from "./map-layers";
import { INK } from "./ink";
import { bigLocalMarks, pocketMark, prideMarks } from "./symbols";
import type { Layer, Mark } from "./scene";
import { textWidth } from "./text-width";

/** Marks that stand on points, and the boxes they cover. */
export interface Points {
  readonly layers: readonly Layer[];
  readonly taken: readonly Box[];
}

const TOWN_NAME = 15;

/** Hexagons of Pride in Place: neighbourhoods left of their centre, beside a pocket's mark, and towns with a name under them where there is room for names. */
function prideLayer(
  { map: { pride, boards } }: FrameInput,
  { box, transform: { k, dx, dy }, weight }: Placed,
  r: number,
): { readonly layers: readonly Layer[]; readonly taken: readonly Box[] } {
  if (!pride) return { layers: [], taken: [] };
  const roomy = weight > 0 && boards.length === 0;
  const inBox = ({ x, y }: { x: number; y: number }): boolean =>
    x > box[0] + r && x < box[2] - r && y > box[1] + r && y < box[3] - r;
  const half = (name: string): number => textWidth(name, TOWN_NAME, 400) / 2 + 2;
  const placed = (points: typeof pride.towns, left: number) =>
    points.map(({ name, x, y }) => ({ name, x: x * k + dx - left, y: y * k + dy })).filter(inBox);
  const areas = placed(pride.neighbourhoods, weight > 0 ? 2.2 * r : 0);
  const towns = placed(pride.towns, 0);
  // Enlargements of England's conurbations have no room for names, and the edge of a frame cuts none.
  const named = towns.filter(
    ({ name, x, y }) =>
      roomy && x - half(name) > box[0] && x + half(name) < box[2] && y + r + TOWN_NAME * 1.3 < box[3],
  );
  const names = named.map(({ name, x, y }): Mark => ({
    ...{ kind: "text", x, text: name, y: y + r + TOWN_NAME, size: TOWN_NAME },
    ...{ weight: 400, fill: INK.text, anchor: "middle", halo: INK.paper },
  }));
  const marks = [
    ...areas.flatMap(({ x, y }) => prideMarks(x, y, r, false)),
    ...towns.flatMap(({ x, y }) => prideMarks(x, y, r, true)),
  ];
  return {
    layers: [{ id: "pride-in-place", label: "Pride in Place", marks: [...marks, ...names] }],
    taken: [
      ...[...areas, ...towns].map(({ x, y }): Box => [x - r - 1, y - r - 1, x + r + 1, y + r + 1]),
      ...named.map(({ name, x, y }): Box => [x - half(name), y + r, x + half(name), y + r + TOWN_NAME * 1.3]),
    ],
  };
}

/** Hidden pockets, Big Local areas and, where it is switched on, Pride in Place. Their size falls where there are many. */
export function pointLayers(input: FrameInput, place: Placed): Points {
  const { map } = input;
  const { box, transform, weight } = place;
  const { k, dx, dy } = transform;
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
  const pride = prideLayer(input, place, r);
  const taken = [...pockets, ...bigLocal].map(([x, y]): Box => [x - r - 1, y - r - 1, x + r + 1, y + r + 1]);
  return {
    layers: [
      { id: "pockets", label: "Hidden pockets", marks: pockets.map(([x, y]) => pocketMark(x, y, r)) },
      {
        id: "big-local",
        label: "Big Local areas",
        marks: bigLocal.flatMap(([x, y]) => bigLocalMarks(x, y, r * 0.95)),
      },
      ...pride.layers,
    ],
    taken: [...taken, ...pride.taken],
  };
}
