import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Answer } from "../../model/answer";
import type { Column, Indicator } from "../../model/indicator";
import type { ListState } from "../../model/view";
import { useAreas } from "../../state/atlas";
import { SORT_STABILITY } from "../../state/stability-run";
import { useView } from "../../state/view-store";
import { AreaRow } from "./AreaRow";
import { HeadCell } from "./HeadCell";
import styles from "./List.module.css";
import { SORT_FLAG, SORT_NAME } from "../../readings/list/rows";

/** Least height of a row in the page's own unit, as List.module.css has it: a larger text makes taller rows, and so does a long name. */
const ROW_REM = 2.75;
const rowHeight = (): number => ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How many rows each key walks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Position of the row that holds an element; null outside the rows. */
function positionOf(target: EventTarget): number | null {
  const row = (target as HTMLElement).closest<HTMLElement>("[data-position]");
  return row ? Number(row.dataset.position) : null;
}

/** Whether a row is to be seen whole: in the table's window, under its head, and in the browser's, which may end above the table. */
function isInSight(scroller: HTMLElement | null, position: number): boolean {
  const row = scroller?.querySelector(`[data-position="${position}"]`)?.getBoundingClientRect();
  const head = scroller?.querySelector("thead")?.getBoundingClientRect();
  const bottom = Math.min(scroller?.getBoundingClientRect().bottom ?? 0, window.innerHeight);
  return row !== undefined && row.top >= (head?.bottom ?? 0) && row.bottom <= bottom;
}

interface AreaTableProps {
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly indicators: readonly Indicator[];
  /** Shows the share of the published rules that flag each area. */
  readonly withStability: boolean;
  readonly answer: Answer;
  readonly list: ListState;
  readonly onSort: (sort: string, descending: boolean) => void;
}

/** The table of areas: only the rows in view are in the page; arrow keys walk through all of them. */
export function AreaTable(props: AreaTableProps) {
  const { rows, columns, indicators, withStability, answer, list, onSort } = props;
  const areas = useAreas();
  const { selection } = useView();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 8,
  });
  const [at, setAt] = useState(0);
  const last = selection.at(-1);
  useEffect(() => {
    const position = rows.findIndex((msoa) => areas.code[msoa] === last);
    if (position >= 0 && !isInSight(scroller.current, position))
      virtual.scrollToIndex(position, { align: "center" });
    // Only a new selection or order scrolls; the virtualizer is the same object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [last, rows]);
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const from = positionOf(event.target);
    if (step === undefined || from === null) return;
    event.preventDefault();
    const to = Math.min(rows.length - 1, Math.max(0, from + step));
    virtual.scrollToIndex(to);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-position="${to}"] button`)?.focus(),
    );
  };
  const sortBy = { list, onSort };
  const items = virtual.getVirtualItems();
  // One row is in the order of Tab: the one walked to last, or the first in sight. Else Tab would visit thousands.
  const inSight = items.find(({ start }) => start >= (virtual.scrollOffset ?? 0)) ?? items[0];
  const stop = items.some(({ index }) => index === at) ? at : inSight?.index;
  return (
    <div className={styles.scroller} ref={scroller} tabIndex={0} role="region" aria-label="Table of areas">
      {/* Laid out as a grid, it would be no table to some browsers: the roles say that it is. */}
      <table className={styles.table} role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">Areas with their flag, people and measures</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <HeadCell id={SORT_NAME} label="Area and district" {...sortBy} firstDescending={false} />
            <HeadCell id={SORT_FLAG} label="Flag" {...sortBy} />
            <HeadCell id="population_mid22" label="People" {...sortBy} number />
            {withStability ? <HeadCell id={SORT_STABILITY} label="Stability" {...sortBy} number /> : null}
            {indicators.map((indicator) => (
              <HeadCell
                key={indicator.id}
                id={indicator.id}
                label={indicator.short}
                {...sortBy}
                number
                firstDescending={indicator.polarity !== "low-worse"}
              />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={walk}
          onFocus={({ target }) => setAt(positionOf(target) ?? 0)}
        >
          {items.map((item) => (
            <AreaRow
              key={rows[item.index]}
              msoa={rows[item.index] ?? 0}
              position={item.index}
              isStop={item.index === stop}
              top={item.start}
              measure={virtual.measureElement}
              columns={columns}
              indicators={indicators}
              withStability={withStability}
              answer={answer}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className={styles.empty}>No area matches. Clear the search or show all areas.</p>
      ) : null}
    </div>
  );
}
