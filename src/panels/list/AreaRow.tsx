import type { Answer } from "../../model/answer";
import type { Column, Indicator } from "../../model/indicator";
import { isAdding } from "../../state/adding";
import { useAreas } from "../../state/atlas";
import { focusArea } from "../../state/choose";
import { setHover, useHover } from "../../state/hover";
import { SORT_STABILITY } from "../../state/stability-run";
import { useView } from "../../state/view-store";
import { count, percent } from "../../words/format";
import { markOf, sayFigure, sayNone, sayNote } from "../../words/say-value";
import { Standing } from "../card/Standing";
import styles from "./List.module.css";
import { standing } from "../../readings/list/rows";

interface AreaRowProps {
  readonly msoa: number;
  readonly position: number;
  /** Whether Tab comes to this row; arrow keys come to the others. */
  readonly isStop: boolean;
  readonly top: number;
  /** Told of the row's element, whose height depends on the lines of its name. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly columns: ReadonlyMap<string, Column>;
  readonly indicators: readonly Indicator[];
  readonly withStability: boolean;
  readonly answer: Answer;
}

function Figure({
  indicator,
  column,
  msoa,
  people,
}: {
  indicator: Indicator;
  column: Column | undefined;
  msoa: number;
  people: number;
}) {
  if (!column)
    return (
      <td role="cell" className={styles.number}>
        …
      </td>
    );
  const status = column.status[msoa];
  if (Number.isNaN(column.value[msoa]))
    return (
      <td role="cell" className={styles.muted}>
        {sayNone(status)}
      </td>
    );
  // The heading names the measure; a narrow column has no room for "years" in every row.
  const unit = indicator.unit === "years" ? "number" : indicator.unit;
  const text = sayFigure({ ...indicator, unit }, column.value[msoa] ?? NaN);
  const note = sayNote(column, msoa, people);
  return (
    <td role="cell" className={styles.number} title={note === "" ? undefined : note}>
      {text}
      {note === "" ? null : <abbr title={note}> {markOf(status)}</abbr>}
    </td>
  );
}

/** The stability figure of an area. */
function StabilityFigure({ column, msoa }: { column: Column | undefined; msoa: number }) {
  if (!column)
    return (
      <td role="cell" className={styles.number}>
        …
      </td>
    );
  return (
    <td role="cell" className={styles.number} title="Share of the published rules, each family the same">
      {percent(column.value[msoa] ?? NaN)}
    </td>
  );
}

/** One area of the list; its map area lights up with it. */
export function AreaRow(props: AreaRowProps) {
  const { msoa, position, isStop, top, measure, columns, indicators, withStability, answer } = props;
  const areas = useAreas();
  const hovered = useHover((hover) => hover.msoa === msoa);
  const selected = useView().selection.includes(areas.code[msoa] ?? "");
  return (
    <tr
      role="row"
      ref={measure}
      data-index={position}
      data-position={position}
      aria-rowindex={position + 2}
      className={`${hovered ? styles.hovered : ""} ${selected ? styles.selected : ""}`}
      style={{ transform: `translateY(${top}px)` }}
      onPointerEnter={() => setHover(msoa)}
      onPointerLeave={() => setHover(null)}
    >
      <th scope="row" role="rowheader">
        <button
          type="button"
          className={styles.name}
          aria-pressed={selected}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => setHover(msoa)}
          onBlur={() => setHover(null)}
          onClick={(event) => focusArea(areas, msoa, event.shiftKey || isAdding())}
        >
          {areas.name[msoa]}
          <span>
            {areas.lads[areas.lad[msoa] ?? 0]?.name} · {areas.code[msoa]}
          </span>
        </button>
      </th>
      <td role="cell">
        <Standing of={standing(answer, msoa)} />
      </td>
      <td role="cell" className={styles.number}>
        {count(areas.population[msoa] ?? 0)}
      </td>
      {withStability ? <StabilityFigure column={columns.get(SORT_STABILITY)} msoa={msoa} /> : null}
      {indicators.map((indicator) => (
        <Figure
          key={indicator.id}
          indicator={indicator}
          column={columns.get(indicator.id)}
          msoa={msoa}
          people={areas.population[msoa] ?? NaN}
        />
      ))}
    </tr>
  );
}
