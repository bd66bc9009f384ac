import type { Table } from "../../export/csv";
import type { Areas } from "../../model/area";
import type { Column } from "../../model/indicator";
import { sayNote } from "../../words/say-value";

/** One measure for all MSOAs in code order, with what stands behind each value; NaN becomes "[x]" in the file. */
export function measureTable(areas: Areas, column: Column): Table {
  const rows = areas.code.map((code, i) => {
    const lad = areas.lads[areas.lad[i] as number];
    const note = sayNote(column, i, areas.population[i] ?? NaN) || "value";
    return [code, areas.name[i] ?? "", lad?.code ?? "", lad?.name ?? "", column.value[i] ?? NaN, note];
  });
  return { columns: ["msoa21cd", "name", "lad24cd", "lad24nm", column.id, `${column.id}_status`], rows };
}
