import { alignRows } from "./align";
import { InputError } from "./input-error";
import { readNumbers, type NumberSpec } from "./numbers";
import { fromPublisher, unpackZip, type PublisherLayout } from "./publisher";
import { parseTable, requireColumns, type Table } from "./table";

/** Codes of the geographies that tables are keyed by, each in code order. */
export interface Spines {
  readonly lsoa21: readonly string[];
  readonly msoa21: readonly string[];
  readonly msoa11: readonly string[];
  readonly lsoa01?: readonly string[];
  readonly lsoa11?: readonly string[];
}

/** A source that is a table of numbers, one row an area: everything that is checked about it is here, as data. */
export interface NumericSource<C extends string = string> {
  readonly id: string;
  readonly key: string;
  readonly spine: keyof Spines;
  readonly columns: Readonly<Record<C, NumberSpec>>;
  /** A value that is known from elsewhere: [code, column, value]. */
  readonly known: readonly [string, NoInfer<C>, number];
  /** The layout of the publisher's own file, accepted as well. */
  readonly publisher?: PublisherLayout<NoInfer<C>>;
}

/** A numeric source's columns in the order of its spine, as whole numbers of their last decimal place. */
export type Numbers<C extends string = string> = Readonly<Record<C, Float64Array>>;

/** Parses and checks a numeric source: columns, codes equal to the spine, ranges, blanks, the known value. */
export function parseNumeric<C extends string>(
  source: NumericSource<C>,
  file: string,
  bytes: Uint8Array,
  spines: Spines,
): Numbers<C> {
  const names = Object.keys(source.columns) as C[];
  const table = openTable(source, file, bytes);
  requireColumns(table, [source.key, ...names]);
  const codes = spines[source.spine] ?? [];
  const rows = alignRows(table, source.key, codes, source.spine);
  const entries = names.map((name): [C, Float64Array] => {
    const values = readNumbers(table, name, source.columns[name]);
    return [name, Float64Array.from(rows, (row) => values[row] as number)];
  });
  const numbers = Object.fromEntries(entries) as Record<C, Float64Array>;
  const [code, column, value] = source.known;
  const found =
    (numbers[column][codes.indexOf(code)] as number) / 10 ** (source.columns[column].decimals ?? 0);
  if (found !== value)
    throw new InputError(
      { file, column, value: String(found) },
      `${code} should have ${value}.`,
      "Check that rows and columns have not been shifted.",
    );
  return numbers;
}

/** The table of a source under our column names, from our layout or the publisher's. */
export function openTable<C extends string>(
  { key, publisher }: NumericSource<C>,
  file: string,
  bytes: Uint8Array,
): Table {
  const table = parseTable(file, unpackZip(file, bytes, publisher?.entry), []);
  return (publisher && fromPublisher(table, key, publisher)) ?? table;
}
