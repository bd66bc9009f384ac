import { shortIcbName } from "../../config/text";
import { boardsOf, type Area, type Areas } from "../../model/area";
import { otherVintage, type Vintage } from "../../model/codes";
import { sayList } from "../../words/say-list";

/** A board that only the other vintage has, and the boards of this one that hold its areas, the most people first. */
interface OtherBoard {
  readonly board: Area;
  readonly heirs: readonly string[];
}

/** The boards of the other vintage that the one on screen does not have: those abolished in April 2026, or formed then. */
export function otherBoards(areas: Areas, vintage: Vintage): OtherBoard[] {
  const [here, there] = [boardsOf(areas, vintage), boardsOf(areas, otherVintage(vintage))];
  const known = new Set(here.icbs.map(({ code }) => code));
  return there.icbs.flatMap((board, row) => {
    if (known.has(board.code)) return [];
    const people = new Map<number, number>();
    there.of.forEach((icb, msoa) => {
      if (icb !== row) return;
      const now = here.of[msoa] as number;
      people.set(now, (people.get(now) ?? 0) + (areas.population[msoa] as number));
    });
    const heirs = [...people]
      .sort(([, a], [, b]) => b - a)
      .map(([icb]) => shortIcbName(here.icbs[icb]?.name ?? "").replace(/^NHS /, ""));
    return [{ board, heirs }];
  });
}

/** What became of a board of the other vintage: "until March 2026; its areas are now in Thames Valley, …". */
export function sayHeirs(heirs: readonly string[], vintage: Vintage): string {
  const list = sayList(heirs);
  return vintage === "2026" ? `until March 2026, now in ${list}` : `since April 2026, made from ${list}`;
}
