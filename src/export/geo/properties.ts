import type { Table } from "../csv";

/** Properties of an area: numbers stay numbers, codes and names are text, null is "not available". */
export type Properties = Readonly<Record<string, string | number | null>>;

/** The rows of a table as properties, keyed by their first column (the code). */
export function propertiesByCode({ columns, rows }: Table): ReadonlyMap<string, Properties> {
  return new Map(
    rows.map((row) => {
      const pairs = columns.map((column, i) => {
        const cell = row[i] ?? null;
        return [column, typeof cell === "number" && Number.isNaN(cell) ? null : cell] as const;
      });
      return [String(row[0]), Object.fromEntries(pairs)];
    }),
  );
}

/** The code of an area as the `id` member that GeoJSON and TopoJSON have for it. */
export const idOf = ({ msoa21cd }: Properties): { readonly id?: string } =>
  typeof msoa21cd === "string" ? { id: msoa21cd } : {};
