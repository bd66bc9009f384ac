import type { Source } from "../../data";
import type { Areas, Lsoas } from "../../model/area";
import type { Column, Indicator } from "../../model/indicator";
import type { AboutInput } from "../about";
import type { Form } from "../form";
import type { Table } from "../csv";
import type { FlagColumns } from "../rows";
import type { NetworksInput } from "./networks-sheet";

/** All that a workbook is made from; plain data, so that it can be sent to a worker. */
export interface WorkbookInput {
  readonly about: AboutInput;
  readonly areas: Areas;
  readonly lsoas: Lsoas;
  /** MSOAs of the scope, ascending. */
  readonly scope: Int32Array;
  readonly flags: FlagColumns;
  /** Indicator columns (MSOA level) to write, in order. */
  readonly columns: readonly Column[];
  /** What each of them is: a catalogue holds functions, which cannot be sent. */
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly form: Form;
  /** Networks of GP practices of the place; absent where their file is not at hand. */
  readonly networks?: NetworksInput;
  /** What people say of areas in scope, as far as it was agreed for those whom the workbook is for; absent where it is left out. */
  readonly voice?: { readonly table: Table; readonly about: Table };
}
