import type { Column } from "../../../model/indicator";
import { count } from "../../../words/format";
import { figureOf, marksOf, type ListOfFlagged } from "../../../readings/export/brief/list-of-flagged";
import { areaLink } from "../area-link";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";

export interface FlaggedTableProps {
  readonly facts: Facts;
  readonly list: ListOfFlagged;
  /** Which of its rows are shown: the first, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly caption: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** The numbers that the first map has, by the code of their area. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly ticked: readonly string[];
  readonly onTick: (code: string, on: boolean) => void;
}

/** The flagged areas, or where there are none the first of the scope, with their main figures. A tick (on screen only) adds a page for the area. */
export function FlaggedTable(props: FlaggedTableProps) {
  const { facts, list, from, to, caption, columns, numbers, ticked, onTick } = props;
  const { rows, measures } = list;
  const { areas, catalogue } = facts;
  const shown = rows.slice(from, to);
  const marks = marksOf(columns, list, shown);
  const numbered = shown.some((msoa) => numbers.has(areas.code[msoa] ?? ""));
  return (
    <>
      <table>
        <caption>
          {caption}
          {numbered ? "; numbers as on the map" : ""}
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
            {measures.map((id) => (
              <th key={id} scope="col" className={styles.number}>
                {catalogue.lookUp(id).short}
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
                  {numbers.has(code) ? (
                    <>
                      <span className={styles.mapNumber}>{numbers.get(code)}</span>{" "}
                    </>
                  ) : null}
                  <a className={styles.link} href={areaLink(facts, code)} target="_blank" rel="noopener">
                    {areas.name[msoa]}
                  </a>{" "}
                  <span className={styles.small}>{code}</span>
                </th>
                <td>{areas.lads[areas.lad[msoa] ?? 0]?.name}</td>
                <td className={styles.number}>{count(areas.population[msoa] ?? NaN)}</td>
                {measures.map((id) => (
                  <td key={id} className={styles.number}>
                    {figureOf(columns, id, msoa, catalogue)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {marks === "" ? null : <p className={styles.small}>{marks}</p>}
    </>
  );
}
