import { seedsOf } from "./area-seeds";
import type { FrameInput } from "./frame-input";
import type { Box, Rings } from "./frame-map";
import { fitInKey } from "./key-lines";
import { DISC, nameMarks, numberMarks, numberTie, tieMarks } from "./label-marks";
import { boxOfName, placeDiscs, placeNames, type PlacedName, type Seed } from "./labels";
import type { Placed } from "./map-layers";
import { MOST_NAMED, PICKED_SIZE, pickedAreMany, pickedNames } from "./picked-names";
import { sayNumbered } from "./say-numbered";
import type { Layer } from "./scene";

/** Names of selected and flagged areas on the map, numbers for those without room, and the names those numbers stand for. */
export interface Labels {
  readonly layers: readonly Layer[];
  readonly key: readonly { readonly number: number; readonly name: string }[];
  /** Whose numbers they are, in words: "Flagged areas". */
  readonly what: string;
  /** Areas that are neither named nor numbered; of flagged or selected ones that are too many for any to be the key of marks tells instead. */
  readonly left: number;
  /** What those have in common: "with lower IMD scores", or that some had no room in spite of their rank. */
  readonly rest: string;
}

const NAME_SIZE = 15;
/** Names that hide more of the map than this give way to numbers. */
const MOST_COVER = 0.3;

const TOWN_SIZE = 15;
/** Towns nearer to each other than this, in frame units, are one. */
const TOWN_APART = 44;

/** Names of towns, for orientation: the largest first, so that a reader knows where they are before the flags speak. */
function placeTowns(
  { map }: FrameInput,
  { box, transform: { k, dx, dy } }: Placed,
  taken: readonly Box[],
  most: number,
): PlacedName[] {
  const seeds = map.places
    .map(({ name, x, y }) => ({ name, x: x * k + dx, y: y * k + dy, room: 0 }))
    .filter(({ x, y }) => x > box[0] && x < box[2] && y > box[1] && y < box[3]);
  const apart: Seed[] = [];
  for (const seed of seeds) {
    // A town beside a larger one would only take its room: the boroughs of London, and then London itself.
    const near = apart.some(({ x, y }) => Math.hypot(x - seed.x, y - seed.y) < TOWN_APART);
    if (apart.length < most && !near) apart.push(seed);
  }
  return placeNames(apart, taken, box, TOWN_SIZE, 1);
}

/** Area of rings, in their units squared; the few holes count as well. */
const areaOf = (rings: Rings): number =>
  rings.reduce((sum, ring) => {
    let twice = 0;
    for (let i = 0; i + 3 < ring.length; i += 2)
      twice += (ring[i] ?? 0) * (ring[i + 3] ?? 0) - (ring[i + 2] ?? 0) * (ring[i + 1] ?? 0);
    return sum + Math.abs(twice) / 2;
  }, 0);

/** How much of the scope names of this size would cover if they all lay on it, 0 to 1 and beyond. */
function cover(boxes: readonly Box[], { map }: FrameInput, { transform: { k } }: Placed): number {
  const scope = map.areas.reduce((sum, { rings }) => sum + areaOf(rings), 0) * k * k;
  const names = boxes.reduce((sum, [left, top, right, bottom]) => sum + (right - left) * (bottom - top), 0);
  return names / scope;
}

/**
 * Labels for the map, clear of `taken`, of which `fixed` nothing may lie on: the first selected areas by name, then towns, then the other flagged areas. `capacity` is how many lines of key there is room for. With too many flagged areas for names
 * (under three in five would fit, or they would hide the map), all labels are numbers: one way of reading, not two. `namesFlagged` false
 * leaves them to a list beside the map.
 */
export function labelLayers(
  input: FrameInput,
  placed: Placed,
  taken: readonly Box[],
  fixed: readonly Box[],
  capacity: number,
  namesFlagged = true,
): Labels {
  const { areas } = input.map;
  const { names: picked, codes } = pickedNames(input.map, placed, taken, fixed);
  const first = [...taken, ...picked.map((name) => boxOfName(name, PICKED_SIZE))];
  const many = namesFlagged && areas.filter(({ flagged }) => flagged).length > MOST_NAMED;
  const onlyFirst = pickedAreMany(input.map);
  // A selected area without a name of its own comes before the flagged ones, or in its turn if it is flagged.
  const wantsLabel = areas.filter(({ flagged, picked: chosen, code }) =>
    codes.has(code) ? false : (namesFlagged && flagged && !many) || (chosen && !onlyFirst),
  );
  const seeds = seedsOf(
    wantsLabel.toSorted((a, b) => Number(a.flagged) - Number(b.flagged)),
    placed,
  );
  const towns = placeTowns(input, placed, first, many || !namesFlagged ? 24 : 6);
  const held = [...first, ...towns.map((town) => boxOfName(town, TOWN_SIZE))];
  const free = placeNames(seeds, held, placed.box, NAME_SIZE);
  const freeBoxes = free.map((name) => boxOfName(name, NAME_SIZE));
  const fit = free.length >= seeds.length * 0.6 && cover(freeBoxes, input, placed) <= MOST_COVER;
  const [named, nameBoxes] = fit ? [free, freeBoxes] : [[], []];
  const done = new Set(named.map(({ seed }) => seed));
  const rest = seeds.filter((_, i) => !done.has(i));
  // As many as the key holds, the first in the order: a number that the key would not name takes nobody's place.
  const wanted = fitInKey(rest, capacity);
  const discs = placeDiscs(wanted, [...held, ...nameBoxes], DISC + 1, placed.box);
  const able = wanted.flatMap((seed, i) => (discs[i] ? [{ ...seed, at: discs[i] }] : []));
  // Numbers run down the map, so that a number in the key can be found.
  const numbered = able.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const shown = new Set([...named.map(({ seed }) => seeds[seed]?.name), ...numbered.map(({ name }) => name)]);
  const inOrder = seeds.slice(0, shown.size).every(({ name }) => shown.has(name));
  return {
    layers: [
      {
        id: "leaders",
        label: "Dots and leader lines",
        marks: [
          ...[...picked, ...named].flatMap(tieMarks),
          ...numbered.flatMap((each) => numberTie(each.at, each)),
        ],
      },
      {
        id: "places",
        label: "Towns and cities",
        marks: towns.flatMap((town) => nameMarks(town, TOWN_SIZE, 400)),
      },
      {
        id: "selected-names",
        label: "Names of selected areas",
        marks: picked.flatMap((each) => nameMarks(each, PICKED_SIZE, 600)),
      },
      {
        id: "names",
        label: "Names of flagged and of more selected areas",
        marks: named.flatMap((each) => nameMarks(each, NAME_SIZE, 600)),
      },
      {
        id: "numbers",
        label: "Numbers of areas",
        marks: numbered.flatMap(({ at }, i) => numberMarks(at, i + 1)),
        areas: numbered.map(({ code }) => code),
      },
    ],
    key: numbered.map(({ name }, i) => ({ number: i + 1, name })),
    what: many || !namesFlagged ? "Selected areas" : sayNumbered(numbered),
    left: seeds.length - named.length - numbered.length,
    rest:
      inOrder && seeds.slice(shown.size).every(({ flagged }) => flagged)
        ? input.map.rest
        : "without room for a number",
  };
}
