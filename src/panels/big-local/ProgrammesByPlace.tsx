import { shortIcbName } from "../../config/text";
import { boardsOf } from "../../model/area";
import { programmesBy, sideName, SIDES, type ProgrammeRow } from "../../readings/big-local/programmes";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { count } from "../../words/format";
import styles from "./BigLocal.module.css";

/** Flagged areas by programme, counted by place in a footprint, and by board in England. */
export function ProgrammesByPlace({ rows }: { readonly rows: readonly ProgrammeRow[] }) {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  if (place || rows.length === 0) return null;
  const boards = boardsOf(areas, vintage);
  const [of, nameOf] = footprint
    ? [areas.lad, (group: number) => areas.lads[group]?.name ?? ""]
    : [boards.of, (group: number) => shortIcbName(boards.icbs[group]?.name ?? "")];
  const title = `${footprint ? "By place" : "By footprint"}, most areas with neither programme first`;
  return (
    <div className={styles.wide} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.plain}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{footprint ? "Place" : "Footprint"}</th>
            <th scope="col">Flagged</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {sideName(side)}
              </th>
            ))}
            <th scope="col">People in neither</th>
          </tr>
        </thead>
        <tbody>
          {programmesBy(rows, (msoa) => of[msoa] ?? -1).map(({ group, flagged, counts, people }) => (
            <tr key={group}>
              <th scope="row">{nameOf(group)}</th>
              <td>{flagged}</td>
              {SIDES.map((side) => (
                <td key={side}>{counts[side]}</td>
              ))}
              <td>{count(people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
