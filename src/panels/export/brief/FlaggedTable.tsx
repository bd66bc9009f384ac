import { indicatorOf } from "../../../config/indicators";
import type { Column } from "../../../model/indicator";
import { count, formatValue } from "../../../words/format";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";

const IDS = ["imd25_average_score", "imd25_national_decile", "imd25_share_core20"] as const;

interface FlaggedTableProps {
  readonly facts: Facts;
  /** All flagged areas, or where there are none all areas of the scope: the caption counts them. The highest score first. */
  readonly rows: readonly number[];
  /** How many of them are shown. */
  readonly most: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly ticked: readonly string[];
  readonly onTick: (code: string, on: boolean) => void;
}

/** The flagged areas, or where there are none the first of the scope, with their main figures. A tick (on screen only) adds a page for the area. */
export function FlaggedTable({ facts, rows, most, columns, ticked, onTick }: FlaggedTableProps) {
  const { areas, answer } = facts;
  const shown = rows.slice(0, most);
  const more = rows.length > shown.length;
  return (
    <>
      <table>
        <caption>
          {answer.areas.flagged === 0
            ? "No area is flagged by the rule. Areas here, highest IMD score first"
            : "Flagged areas, highest IMD score first"}
          {more ? `: the first ${shown.length} of ${count(rows.length)}; the workbook has all` : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.tickColumn}>
              Own page
            </th>
            <th scope="col">Area</th>
            <th scope="col">District</th>
            <th scope="col" className={styles.number}>
              People
            </th>
            {IDS.map((id) => (
              <th key={id} scope="col" className={styles.number}>
                {indicatorOf(id).short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((msoa) => {
            const code = areas.code[msoa] ?? "";
            return (
              <tr key={code}>
                <td className={styles.tickColumn}>
                  <input
                    type="checkbox"
                    className={styles.tick}
                    aria-label={`A page for ${areas.name[msoa]}`}
                    checked={ticked.includes(code)}
                    onChange={({ target }) => onTick(code, target.checked)}
                  />
                </td>
                <th scope="row">
                  {areas.name[msoa]} <span className={styles.small}>{code}</span>
                </th>
                <td>{areas.lads[areas.lad[msoa] ?? 0]?.name}</td>
                <td className={styles.number}>{count(areas.population[msoa] ?? NaN)}</td>
                {IDS.map((id) => {
                  const { unit, decimals } = indicatorOf(id);
                  return (
                    <td key={id} className={styles.number}>
                      {formatValue(columns.get(id)?.value[msoa] ?? NaN, unit, decimals)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
