import { STATUS_CODES } from "../config/status";
import { STATUS, type Column, type Indicator, type Status } from "../model/indicator";
import { NOT_AVAILABLE, type Cell, type Table } from "./csv";

/** Whom a list is for: people who read it, or tools that reckon with it. */
export const FORMS = ["people", "tools"] as const;
export type Form = (typeof FORMS)[number];

/** How values are written. A sheet keeps them whole and shows them rounded, so a workbook for people is a form of its own. */
export type Written = Form | "sheet";

interface Rules {
  /** What shares are written as, whichever way they were published. */
  readonly shares: "percent" | "proportion" | null;
  readonly rounded: boolean;
  /** Columns of what stands behind values that are not plain. */
  readonly statuses: boolean;
  /** What stands for "not available". */
  readonly none: string;
}

const RULES: Readonly<Record<Written, Rules>> = {
  people: { shares: "percent", rounded: true, statuses: false, none: NOT_AVAILABLE },
  sheet: { shares: null, rounded: false, statuses: false, none: NOT_AVAILABLE },
  tools: { shares: "proportion", rounded: false, statuses: true, none: "" },
};

/** What stands for "not available" in a form. */
export const noneIn = (written: Written): string => RULES[written].none;

/** A column of a list as it is written: of an indicator (in the unit it is written in), of its statuses, or of who and where. */
export interface ListColumn {
  readonly header: string;
  readonly id: string;
  readonly kind: "plain" | "value" | "status";
  readonly indicator?: Indicator;
}

export interface FormedList {
  readonly table: Table;
  readonly columns: readonly ListColumn[];
}

/** The indicator in the unit of a form: shares change between 0 to 1 and 0 to 100, all else stays. */
function inForm(indicator: Indicator, { shares }: Rules): Indicator {
  const isShare = indicator.unit === "proportion" || indicator.unit === "percent";
  return shares && isShare ? { ...indicator, unit: shares } : indicator;
}

function write(cell: Cell, from: Indicator, to: Indicator, { rounded }: Rules): Cell {
  if (typeof cell !== "number" || Number.isNaN(cell)) return cell;
  const factor = from.unit === to.unit ? 1 : to.unit === "percent" ? 100 : 0.01;
  const value = factor === 0.01 ? cell / 100 : cell * factor;
  return rounded ? Number(value.toFixed(to.decimals)) : value;
}

interface Part {
  readonly column: ListColumn;
  readonly cells: readonly Cell[];
}

const statusOf = (column: Column, row: number): Cell => {
  const status = (column.status[row] ?? STATUS.missing) as Status;
  return STATUS_CODES[Number.isNaN(column.value[row]) && status === STATUS.value ? STATUS.missing : status];
};

/**
 * A list in a form. `table` is `msoaTable` of the MSOAs `indices`; `values` its columns of figures and `indicators` what they are.
 * - people: shares in per cent, named so in the header; values rounded as the app shows them; no column twice.
 * - sheet: for a workbook that people read: values whole, no column twice.
 * - tools: shares from 0 to 1, values whole; behind each measure that is not plain everywhere in England (so that the lists of all
 *   places have the same columns) a column `<id>_status`: suppressed, estimated, partial, not available, or nothing.
 */
export function formList(
  table: Table,
  indices: readonly number[],
  values: readonly Column[],
  indicators: readonly Indicator[],
  written: Written,
): FormedList {
  const rules = RULES[written];
  const parts = table.columns.flatMap((id, at): Part[] => {
    const cells = table.rows.map((row) => row[at] ?? null);
    const indicator = indicators.find((one) => one.id === id);
    if (!indicator) {
      const twice = id === "share_core20" && written !== "tools";
      return twice ? [] : [{ column: { header: id, id, kind: "plain" }, cells }];
    }
    const to = inForm(indicator, rules);
    const header = written === "people" && to.unit === "percent" ? `${id} (%)` : id;
    const value: Part = {
      column: { header, id, kind: "value", indicator: to },
      cells: cells.map((cell) => write(cell, indicator, to, rules)),
    };
    const data = values.find((one) => one.id === id);
    if (!rules.statuses || !data?.status.some((status) => status !== STATUS.value)) return [value];
    const name = `${id}_status`;
    const status: Part = {
      column: { header: name, id: name, kind: "status", indicator: to },
      cells: indices.map((row) => statusOf(data, row)),
    };
    return [value, status];
  });
  return {
    columns: parts.map(({ column }) => column),
    table: {
      columns: parts.map(({ column }) => column.header),
      rows: table.rows.map((_, row) => parts.map(({ cells }) => cells[row] ?? null)),
    },
  };
}
