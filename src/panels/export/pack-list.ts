import { aboutTable } from "../../export/about";
import { writeCsv } from "../../export/csv";
import { listCsvw } from "../../export/csvw";
import { formList, noneIn, type Form, type FormedList } from "../../export/form";
import { msoaTable, type FlagColumns } from "../../export/rows";
import { zipOf, type ZipEntry } from "../../export/zip";
import type { Column } from "../../model/indicator";
import { aboutOf } from "./about-of";
import { listName, sayList } from "./list-name";
import type { Order } from "./order";
import { boundariesOf, spatialFile } from "./spatial-file";

/** How the values of an order are written: boundaries are for tools. */
export const writtenAs = ({ format, form }: Order): Form => (format === "csv" ? form : "tools");

/** The list of an order as it is written. `columns` are the figures of its ids. */
export function listOf(order: Order, columns: readonly Column[], flags: FlagColumns): FormedList {
  const { facts, msoas, ids } = order;
  const table = msoaTable(facts.areas, msoas, columns, flags);
  return formList(table, msoas, columns, ids.map(facts.catalogue.lookUp), writtenAs(order));
}

/** A list with its codebook (of a CSV) and the sheet that states rule, scope, date, sources and link. `spatial`: its boundaries, where they are there. */
export function listEntries(
  order: Order,
  { table, columns }: FormedList,
  spatial: string | Uint8Array = "",
): ZipEntry[] {
  const { facts, ids, format } = order;
  const [name, written] = [listName(order), writtenAs(order)];
  const explained = { ...aboutOf(facts, ids), ...boundariesOf(order), written, list: sayList(order) };
  const codebook = {
    name: `${name}-metadata.json`,
    content: `${JSON.stringify(listCsvw(name, columns, written), null, 1)}\n`,
  };
  const csv = format === "csv";
  const boundaries = spatial.length > 0 ? spatial : spatialFile(order, table);
  return [
    { name, content: csv ? writeCsv(table, noneIn(written)) : boundaries },
    ...(csv ? [codebook] : []),
    { name: name.replace(/\.\w+$/, "_about.csv"), content: writeCsv(aboutTable(explained)) },
  ];
}

/** The same as one zip. */
export const packList = (order: Order, list: FormedList, spatial: string | Uint8Array = ""): Blob =>
  zipOf(listEntries(order, list, spatial));
