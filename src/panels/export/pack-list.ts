import { aboutTable } from "../../export/about";
import { writeCsv, type Table } from "../../export/csv";
import { csvw, describeIndicator } from "../../export/csvw";
import { zipOf } from "../../export/zip";
import { aboutOf } from "./about-of";
import { listName, sayList } from "./list-name";
import type { Order } from "./order";
import { boundariesOf, spatialFile } from "./spatial-file";

/** What a list holds, as CSV on the Web: every column of it, a person's own too. */
const codebookOf = ({ facts }: Order, file: string, table: Table): string => {
  const describe = (id: string): object | null => {
    const indicator = facts.catalogue.find(id);
    return indicator ? describeIndicator(indicator) : null;
  };
  return `${JSON.stringify(csvw(file, table.columns, describe), null, 1)}\n`;
};

/** The list with its codebook (of a CSV) and the sheet that states rule, scope, date, sources and link, as one zip. */
export function packList(order: Order, table: Table): Blob {
  const { facts, ids, format } = order;
  const name = listName(order);
  const about = aboutTable({ ...aboutOf(facts, ids), ...boundariesOf(order), list: sayList(order) });
  const csv = format === "csv";
  return zipOf([
    { name, content: csv ? writeCsv(table) : spatialFile(order, table) },
    ...(csv ? [{ name: `${name}-metadata.json`, content: codebookOf(order, name, table) }] : []),
    { name: name.replace(/\.\w+$/, "_about.csv"), content: writeCsv(about) },
  ]);
}
