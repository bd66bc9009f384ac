import { ADDITION_COLOURS, PRIDE_NAME_ZOOM, SITE_NAME_ZOOM } from "../../config/additions";
import { MARKS, type Theme } from "../../config/palettes";
import type { Additions, MarkWords, PrideMark } from "../../model/additions";
import { drawAddition, type AdditionIcon } from "../additions-icons";
import {
  MANY_NUMBER,
  MANY_RADIUS,
  MANY_SHAPE,
  manyAside,
  PRIDE_ASIDE,
  PRIDE_SIZE,
  SITE_SIZE,
} from "../additions-sizes";
import { stepAt } from "../point-sizes";
import { valueAt } from "../widths";
import { groupsIn } from "./clusters";
import type { Name } from "./names";
import { pointOf, type FlatView, type Point } from "./view";

/** A mark where it lies on screen: one thing, or a disc for several that part from a zoom on. */
export interface LaidMark {
  readonly icon: AdditionIcon;
  readonly at: Point;
  readonly count: number;
  /** Size of its icon as a share of its drawing at one CSS pixel a point, and how far from its middle it is hit, in CSS pixels. */
  readonly size: number;
  readonly reach: number;
  /** Zoom from which a disc parts. */
  readonly parts: number;
  readonly words: () => MarkWords;
  /** Its name, where it is named at this zoom. */
  readonly name: Omit<Name, "size"> | null;
}

const HALF = 10;
const NAME_LETTERS = 12;

/** The marks of what is switched on that are in view, the lowest first. */
export function layMarks(additions: Additions | null, view: FlatView): readonly LaidMark[] {
  if (!additions) return [];
  const { sites, pride } = additions;
  const prideMark = (icon: "pride" | "town", mark: PrideMark): LaidMark => {
    const { x, y } = pointOf(view, mark.lon, mark.lat);
    const size = valueAt(PRIDE_SIZE, view.zoom);
    return {
      ...{ icon, count: 1, size, reach: HALF * size + 4, parts: view.zoom, words: () => mark.words },
      at: { x: icon === "pride" ? x + PRIDE_ASIDE * size : x, y },
      name: icon === "town" && view.zoom >= PRIDE_NAME_ZOOM ? { ...mark, beside: true } : null,
    };
  };
  const seen = ({ at: { x, y } }: LaidMark): boolean =>
    x > -HALF && y > -HALF && x < view.width + HALF && y < view.height + HALF;
  return [
    ...(pride?.neighbourhoods ?? []).map((mark) => prideMark("pride", mark)),
    ...(pride?.towns ?? []).map((mark) => prideMark("town", mark)),
    ...sites.flatMap((marks, at) => {
      const [x, y] = manyAside(at, sites.length);
      const size = valueAt(SITE_SIZE, view.zoom);
      return groupsIn(marks, view).map((group): LaidMark => {
        const { count, parts, row } = group;
        const site = marks.sites[row];
        if (!site)
          return {
            ...{ icon: marks.kind, count, parts, size: MANY_SHAPE.size, name: null },
            at: { x: group.at.x + x, y: group.at.y + y },
            reach: stepAt(MANY_RADIUS, count),
            words: () => marks.sayMany(count),
          };
        return {
          ...{ icon: marks.kind, count, parts, size, at: group.at, reach: HALF * size + 2 },
          words: () => marks.say(row),
          name: view.zoom >= SITE_NAME_ZOOM ? { ...site, beside: true } : null,
        };
      });
    }),
  ].filter(seen);
}

/** Lays marks and keeps the last: each move of a pointer asks for those of the same view. */
export function keepMarks(): typeof layMarks {
  let [of, from]: [Additions | null, FlatView | null] = [null, null];
  let kept: readonly LaidMark[] = [];
  return (additions, view) => {
    if (additions === of && view === from) return kept;
    [of, from] = [additions, view];
    return (kept = layMarks(additions, view));
  };
}

/** The marks under a point, the highest first. */
export const marksAt = (marks: readonly LaidMark[], { x, y }: Point): readonly LaidMark[] =>
  marks.filter(({ at, reach }) => Math.hypot(at.x - x, at.y - y) <= reach).toReversed();

/** The names of marks that are near enough to have one. */
export const markNames = (marks: readonly LaidMark[]): readonly Name[] =>
  marks.flatMap(({ name }) => (name ? [{ ...name, size: NAME_LETTERS }] : []));

const icons = new Map<string, OffscreenCanvas>();

function iconOf(icon: AdditionIcon, theme: Theme): OffscreenCanvas {
  const key = `${icon} ${theme}`;
  const known = icons.get(key);
  if (known) return known;
  const image = drawAddition(icon, theme);
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d")?.putImageData(image, 0, 0);
  icons.set(key, canvas);
  return canvas;
}

/** Draws marks: a shape for one, a disc with a shape and a number for several. `font`: the families to write in. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly LaidMark[],
  theme: Theme,
  font: string,
): void {
  for (const { icon, at, count, size, reach } of marks) {
    const side = 2 * HALF * size;
    const stamp = (y: number): void =>
      context.drawImage(iconOf(icon, theme), at.x - side / 2, y - side / 2, side, side);
    if (count === 1) {
      stamp(at.y);
      continue;
    }
    const colour = ADDITION_COLOURS[theme][icon === "town" ? "pride" : icon];
    context.beginPath();
    context.arc(at.x, at.y, reach, 0, 2 * Math.PI);
    context.fillStyle = MARKS[theme].halo;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1.8;
    context.stroke();
    stamp(at.y - MANY_SHAPE.up);
    context.fillStyle = colour;
    context.font = `${MANY_NUMBER.size}px ${font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(count.toLocaleString("en-GB"), at.x, at.y + MANY_NUMBER.down);
  }
}
