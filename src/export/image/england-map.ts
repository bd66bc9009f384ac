import { enlargements, roomForEnlargements } from "./enlargements";
import { boundsOf } from "./fit";
import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { INK } from "./ink";
import { scaleLayer } from "./inset";
import { nameMarks, tieMarks } from "./label-marks";
import { boxOfName, placeNames } from "./labels";
import { mapLayers, placeMap } from "./map-layers";
import { countPicked, PICKED_SIZE, pickedNames } from "./picked-names";
import { pointLayers } from "./point-layers";
import type { Layer, Mark } from "./scene";
import { LEAST_TYPE } from "./type-size";

/** How far from its board a name may stand: a line across other boards misleads. */
const RINGS = 3;
/** Sea to the sides of England, for names. */
const SEA = 90;

/** How many of several are named, where not all are; "" where they are. */
const sayNamed = (named: number, of: number, what: string): string =>
  named < of ? ` Named: ${named} of ${of} ${what}.` : "";

/** All England in a box: selected areas and its boards by name where there is room, which a line says, and its conurbations larger beside it. */
export function englandMap(input: FrameInput, box: Box, padding: number): Layer[] {
  const bounds = boundsOf(input.map.areas.flatMap(({ rings }) => rings)) ?? [0, 0, 1, 1];
  const shape = (bounds[2] - bounds[0]) / (bounds[3] - bounds[1]);
  const wide = box[2] - box[0];
  const least = Math.min(Math.max((box[3] - box[1]) * shape + SEA, wide * 0.5), wide * 0.6);
  const split = box[2] - roomForEnlargements(box, least + 16) - 4;
  const placed = placeMap(input, [box[0], box[1], split - 12, box[3]], padding);
  const { k, dx, dy } = placed.transform;
  const scale = scaleLayer(placed);
  const { boards } = input.map;
  const seeds = boards.map(({ name, x, y }) => ({ name, x: x * k + dx, y: y * k + dy, room: 1e6 }));
  const picked = pickedNames(input.map, placed, [scale.box], [scale.box]).names;
  const taken = [scale.box, ...picked.map((name) => boxOfName(name, PICKED_SIZE))];
  const named = placeNames(seeds, taken, placed.box, LEAST_TYPE, RINGS);
  const note =
    sayNamed(named.length, boards.length, "ICBs") +
    sayNamed(picked.length, countPicked(input.map), "selected areas");
  const large = enlargements(input, [split, box[1], box[2] - 4, box[3]], note);
  const squares = large.shown.map((shown): Mark => {
    const [x, y, side] = [shown[0] * k + dx, shown[1] * k + dy, (shown[2] - shown[0]) * k];
    return { kind: "rect", x, y, width: side, height: side, stroke: INK.text, strokeWidth: 1 };
  });
  return [
    ...mapLayers(input, placed),
    ...pointLayers(input, placed).layers,
    { id: "enlarged-here", label: "What is shown larger", marks: squares },
    { id: "leaders", label: "Leader lines", marks: [...picked, ...named].flatMap(tieMarks) },
    {
      id: "selected-names",
      label: "Names of selected areas",
      marks: picked.flatMap((name) => nameMarks(name, PICKED_SIZE, 600)),
    },
    {
      id: "boards",
      label: "Names of ICBs",
      // Lighter beside the names of selected areas, from which they must be told.
      marks: named.flatMap((name) => nameMarks(name, LEAST_TYPE, picked.length > 0 ? 400 : 600)),
    },
    scale.layer,
    ...large.layers,
  ];
}
