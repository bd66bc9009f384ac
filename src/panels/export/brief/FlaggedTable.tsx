import { indicatorOf } from "../../../config/indicators";
import type { Column } from "../../../model/indicator";
import { count } from "../../../words/format";
import { markOf, sayValue } from "../../../words/say-value";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";

export interface FlaggedTableProps {
  readonly facts: Facts;
  /** Flagged areas, or where there are none areas of the scope, in their order. */
  readonly rows: readonly number[];
  /** How many of them are shown. */
  readonly most: number;
  readonly caption: string;
  /** How they are ordered, in words. */
  readonly order: string;
  /** Ids of the measures shown. */
  readonly measures: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly ticked: readonly string[];
  readonly onTick: (code: string, on: boolean) => void;
}

/** The flagged areas, or where there are none the first of the scope, with their main figures. A tick (on screen only) adds a page for the area. */
export function FlaggedTable(props: FlaggedTableProps) {
  const { facts, rows, most, caption, measures, columns, ticked, onTick } = props;
  const { areas } = facts;
  const shown = rows.slice(0, most);
  return (
    <>
      <table>
        <caption>{caption}</caption>
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
            {measures.map((id) => (
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
                {measures.map((id) => {
                  const column = columns.get(id);
                  return (
                    <td key={id} className={styles.number}>
                      {column
                        ? `${sayValue(indicatorOf(id), column, msoa)} ${markOf(column.status[msoa])}`.trim()
                        : "…"}
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
