import type { Areas } from "../model/area";
import { icbLevel, type Vintage } from "../model/codes";
import type { AreaLines } from "../worker/shapes";

/** What of an MSOA a line is asked about: a line bounds a set of areas when just one side is in it. */
export type SideTest = (left: number, right: number) => boolean;

/** Between two MSOAs, or an MSOA and what is not England. */
export const boundsAreas: SideTest = (left, right) => left !== right;
/** Between two LSOAs of one MSOA. */
export const withinArea: SideTest = (left, right) => left === right;
export const boundsDistricts =
  ({ lad }: Areas): SideTest =>
  (left, right) =>
    left !== right && (right < 0 || lad[left] !== lad[right]);
/** Between two boards, or at the edge of what is drawn. */
export const boundsBoards = (areas: Areas, vintage: Vintage): SideTest => {
  const of = areas[icbLevel(vintage)];
  return (left, right) => left !== right && (right < 0 || of[left] !== of[right]);
};
/** Around a set of areas: those that touch share one outline. */
export const around =
  (isIn: (msoa: number) => boolean): SideTest =>
  (left, right) =>
    isIn(left) !== (right >= 0 && isIn(right));

/**
 * A test for lines of a footprint's detail that lie at the sea, as far as can be told: nothing is on the other side, and by England's
 * lines its MSOA touches none outside the footprint. `members`: 1 for every MSOA of the footprint.
 */
export function atSea(england: Pick<AreaLines, "left" | "right">, members: Uint8Array): SideTest {
  const touches = new Uint8Array(members.length);
  england.left.forEach((left, line) => {
    const right = england.right[line] ?? -1;
    if (right < 0 || members[left] === members[right]) return;
    touches[left] = touches[right] = 1;
  });
  return (left, right) => right < 0 && touches[left] !== 1;
}
