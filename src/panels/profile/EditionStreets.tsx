import { EDITION_YEARS, type EditionYear } from "../../config/editions";
import { decileRamp } from "../../config/palettes";
import type { LsoaEditions } from "../../data";
import type { Lsoas } from "../../model/area";
import { useTheme } from "../../state/theme";
import { inkOn } from "../legend/ink-on";
import styles from "./Profile.module.css";

interface EditionStreetsProps {
  readonly name: string;
  readonly lsoas: Lsoas;
  readonly editions: LsoaEditions;
  /** Rows of the LSOAs to show, in order. */
  readonly rows: readonly number[];
}

/** Whether the tenth of an LSOA in an edition is estimated. */
const isEstimated = ({ since2001, since2011 }: LsoaEditions, year: EditionYear, row: number): boolean =>
  year < 2015 ? since2001[row] === 1 : year < 2025 && since2011[row] === 1;

/** The tenth of each small area in the six editions, as a strip of colours with their numbers. */
export function EditionStreets({ name, lsoas, editions, rows }: EditionStreetsProps) {
  const colours = decileRamp(useTheme());
  const cell = (row: number, year: EditionYear, e: number) => {
    const tenth = editions.tenths[e]?.[row] ?? 0;
    const colour = colours[tenth - 1];
    if (!colour)
      return (
        <td key={year} className={styles.tenth}>
          no data
        </td>
      );
    return (
      <td key={year} className={styles.tenth} style={{ background: colour, color: inkOn(colour) }}>
        {tenth}
        {isEstimated(editions, year, row) ? <abbr title="estimated from earlier areas">e</abbr> : null}
      </td>
    );
  };
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.editions}`}>
        <caption>
          Tenth of each small area inside in six editions; 1 is the most deprived
          <span className="visually-hidden">{`: ${name}`}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">LSOA</th>
            {EDITION_YEARS.map((year) => (
              <th key={year} scope="col" className={styles.tenth}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{lsoas.name[row]}</th>
              {EDITION_YEARS.map((year, e) => cell(row, year, e))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
