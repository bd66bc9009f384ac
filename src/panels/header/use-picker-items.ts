import { useMemo } from "react";
import { RECODED_DISTRICTS } from "../../config/recoded";
import { shortIcbName } from "../../config/text";
import { boardsOf } from "../../model/area";
import { otherBoards, sayHeirs } from "../../readings/header/other-boards";
import { useAreas } from "../../state/atlas";
import { icbOfDistrict } from "../../state/choose";
import { useView } from "../../state/view-store";

/** One thing to choose in the header's search. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Another code under which it is searched for. */
  readonly also?: string | undefined;
}

const NEW_CODES = new Map(Object.entries(RECODED_DISTRICTS).map(([since, code]) => [code, since]));
export const England: Item = { id: "england", name: "England", note: "all 6,856 areas" };

/** Whether a text occurs in what is said of an item. */
export const matches = (item: Item, text: string): boolean =>
  `${item.name} ${item.note} ${item.id} ${item.also ?? ""}`.toLowerCase().includes(text.trim().toLowerCase());

/** The boards of the vintage on screen, the districts, and the boards that only the other vintage has, each in order of their names. */
export function usePickerItems() {
  const areas = useAreas();
  const { vintage } = useView();
  const icbs = boardsOf(areas, vintage).icbs;
  const boards = useMemo(
    () =>
      icbs
        .map((icb): Item => ({ id: icb.code, name: shortIcbName(icb.name), note: icb.nhs ?? "" }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [icbs],
  );
  const districts = useMemo(
    () =>
      areas.lads
        .map((lad, row): Item => {
          const icb = icbs[icbOfDistrict(areas, vintage, row)];
          const also = NEW_CODES.get(lad.code);
          const recoded = also === undefined ? "" : ` (${also} since 2025)`;
          return {
            id: lad.code,
            name: lad.name,
            note: `in ${shortIcbName(icb?.name ?? "").replace(/^NHS /, "")}${recoded}`,
            also,
          };
        })
        .sort((a, b) => a.name.localeCompare(b.name)),
    [areas, icbs, vintage],
  );
  const others = useMemo(
    () =>
      otherBoards(areas, vintage)
        .map(({ board, heirs }): Item => ({
          id: board.code,
          name: shortIcbName(board.name),
          note: sayHeirs(heirs, vintage),
          also: board.nhs,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [areas, vintage],
  );
  return { boards, districts, others };
}
