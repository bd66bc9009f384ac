import type { Cell } from "../csv";

export interface SheetColumn {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  /** Number format of the spreadsheet ("0.0%"); absent for text. */
  readonly format?: string;
  readonly wrap?: boolean;
}

/** One sheet before it is written: text cells stay text whatever they begin with; null is "not available". */
export interface SheetInput {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands for "not available": nothing, in a file for tools. */
  readonly none: string;
  /** Columns at the left that stay in view. */
  readonly frozen: number;
  /** Filters on the header row. */
  readonly filtered: boolean;
}
