import { indicatorOf } from "../../../config/indicators";
import { STATUS_WORDS } from "../../../config/status";
import type { Areas } from "../../../model/area";
import { STATUS, type IndicatorData } from "../../../model/indicator";
import { markOf, sayMarkedValue, sayNote } from "../../../words/say-value";
import styles from "./Brief.module.css";
import { AREA_FIGURES, FiguresTable } from "./FiguresTable";

/** What the marks stand for, each measure whose value leaves something out by its name; "" where all values are plain. */
export function notesOf(
  data: ReadonlyMap<string, IndicatorData>,
  msoa: number,
  { population, people }: Pick<Areas, "population" | "people">,
): string {
  const shown = AREA_FIGURES.flatMap((id) => {
    const columns = data.get(id);
    if (!columns) return [];
    const { short } = indicatorOf(id);
    return [
      { name: short, column: columns.msoa21, row: msoa, people: population[msoa] ?? NaN },
      { name: `${short}, England`, column: columns.ctry21, row: 0, people: people.ctry21[0] ?? NaN },
    ];
  });
  const out = shown.flatMap(({ name, column, row, people: lived }) =>
    markOf(column.status[row]) === "+" ? [`+ ${name}: ${sayNote(column, row, lived)}.`] : [],
  );
  const guessed = shown.some(({ column, row }) => markOf(column.status[row]) === "e");
  return [...(guessed ? [`e ${STATUS_WORDS[STATUS.estimated]}.`] : []), ...out].join(" ");
}

interface AreaFiguresProps {
  readonly areas: Areas;
  readonly msoa: number;
  readonly data: ReadonlyMap<string, IndicatorData>;
}

/** The main figures of an area beside England's, and what stands behind those that are not plain. */
export function AreaFigures({ areas, msoa, data }: AreaFiguresProps) {
  const notes = notesOf(data, msoa, areas);
  return (
    <>
      <FiguresTable
        caption="Main figures, beside England"
        data={data}
        rows={AREA_FIGURES}
        here={(indicator, one) => sayMarkedValue(indicator, one.msoa21, msoa)}
      />
      {notes === "" ? null : <p className={styles.small}>{notes}</p>}
    </>
  );
}
