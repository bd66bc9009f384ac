import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { boundsOf } from "./fit";
import { INK } from "./ink";
import { pointInside } from "./inside";
import { LEADING, placeDiscs, placeNames, type PlacedName, type Seed } from "./labels";
import type { Placed } from "./map-layers";
import type { Layer, Mark } from "./scene";
import { textWidth } from "./text-width";

/** Names of flagged areas on the map, numbers for those without room, and the names those numbers stand for. */
export interface Labels {
  readonly layers: readonly Layer[];
  readonly key: readonly { readonly number: number; readonly name: string }[];
  /** Flagged areas that are neither named nor numbered. */
  readonly left: number;
  /** What those have in common: "with lower scores". */
  readonly rest: string;
}

const NAME_SIZE = 16;
const DISC = 11;

/** Points of the flagged areas in the frame, in the order of the input. */
export function flagSeeds({ map }: FrameInput, { transform: { k, dx, dy } }: Placed): Seed[] {
  return map.areas.flatMap((area) => {
    const point = area.flagged ? pointInside(area.rings) : null;
    const bounds = boundsOf(area.rings);
    if (!point || !bounds) return [];
    return [
      { name: area.name, x: point[0] * k + dx, y: point[1] * k + dy, room: (bounds[2] - bounds[0]) * k },
    ];
  });
}

function nameMarks({ lines, x, y }: PlacedName, size: number, weight: 400 | 600, fill: string): Mark[] {
  const top = y - (lines.length * size * LEADING) / 2;
  return lines.map((text, i) => ({
    kind: "text",
    x,
    y: top + size * (0.9 + i * LEADING),
    text,
    size,
    weight,
    fill,
    anchor: "middle",
    halo: INK.paper,
  }));
}

const leaderMark = ({ leader }: PlacedName): Mark[] =>
  leader
    ? [
        {
          kind: "path",
          d: `M${leader
            .slice(0, 2)
            .map((v) => v.toFixed(2))
            .join(" ")}L${leader
            .slice(2)
            .map((v) => v.toFixed(2))
            .join(" ")}`,
          stroke: INK.text,
          strokeWidth: 1.2,
        },
      ]
    : [];

const TOWN_SIZE = 15;

/** Names of towns, for orientation: the largest first, so that a reader knows where they are before the flags speak. */
function placeTowns(
  { map }: FrameInput,
  { box, transform: { k, dx, dy } }: Placed,
  taken: readonly Box[],
  most: number,
): PlacedName[] {
  const seeds = map.places
    .map(({ name, x, y }) => ({ name, x: x * k + dx, y: y * k + dy, room: 0 }))
    .filter(({ x, y }) => x > box[0] && x < box[2] && y > box[1] && y < box[3])
    .slice(0, most);
  return placeNames(seeds, taken, box, TOWN_SIZE, 1);
}

const boxOf = ({ x, y, lines }: PlacedName, size: number): Box => {
  const half = Math.max(...lines.map((line) => textWidth(line, size, 600))) / 2 + 3;
  const tall = (lines.length * size * LEADING) / 2 + 2;
  return [x - half, y - tall, x + half, y + tall];
};

function numberMarks(at: readonly [number, number], from: Seed, number: number): Mark[] {
  const [x, y] = at;
  const moved = Math.hypot(x - from.x, y - from.y) > 1;
  return [
    ...(moved ? leaderMark({ seed: 0, lines: [], x, y, leader: [x, y, from.x, from.y] }) : []),
    { kind: "circle", x, y, r: DISC, fill: INK.paper, stroke: INK.flag, strokeWidth: 1.6 },
    {
      kind: "text",
      x,
      y: y + 4.6,
      text: String(number),
      size: 13,
      weight: 700,
      fill: INK.text,
      anchor: "middle",
    },
  ];
}

/**
 * Labels for the map. `capacity` is how many lines of key there is room for. With too many flagged areas for names
 * (under three in five would fit), all labels are numbers: one way of reading, not two.
 */
export function labelLayers(
  input: FrameInput,
  placed: Placed,
  taken: readonly Box[],
  capacity: number,
): Labels {
  const seeds = flagSeeds(input, placed);
  const towns = placeTowns(input, placed, taken, seeds.length > 150 ? 24 : 6);
  const held = [...taken, ...towns.map((town) => boxOf(town, TOWN_SIZE))];
  const free = seeds.length > 150 ? [] : placeNames(seeds, held, placed.box, NAME_SIZE);
  const named = free.length >= seeds.length * 0.6 ? free : [];
  const done = new Set(named.map(({ seed }) => seed));
  const nameBoxes = named.map((name) => boxOf(name, NAME_SIZE));
  // Numbers run down the map, so that a number in the key can be found.
  const rest = seeds
    .flatMap((seed, i) => (done.has(i) ? [] : [seed]))
    .slice(0, seeds.length > 150 ? 0 : capacity)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const discs = placeDiscs(rest, [...held, ...nameBoxes], DISC + 1);
  const numbered = rest.flatMap((seed, i) => (discs[i] ? [{ seed, at: discs[i] }] : []));
  return {
    layers: [
      {
        id: "places",
        label: "Towns and cities",
        marks: towns.flatMap((town) => nameMarks(town, TOWN_SIZE, 400, INK.text)),
      },
      { id: "leaders", label: "Leader lines", marks: named.flatMap(leaderMark) },
      {
        id: "names",
        label: "Names of flagged areas",
        marks: named.flatMap((each) => nameMarks(each, NAME_SIZE, 600, INK.text)),
      },
      {
        id: "numbers",
        label: "Numbers of flagged areas",
        marks: numbered.flatMap(({ seed, at }, i) => numberMarks(at, seed, i + 1)),
      },
    ],
    key: numbered.map(({ seed }, i) => ({ number: i + 1, name: seed.name })),
    left: seeds.length - named.length - numbered.length,
    rest: input.map.rest,
  };
}
