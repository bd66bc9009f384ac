import { Readable } from "node:stream";
import rdf, { type Term } from "@rdfjs/data-model";
import sets from "@rdfjs/dataset";
import Parser from "@zazuko/rdf-parser-csvw";
import type { Codebook } from "./check-csvw";

const CSVW = "http://www.w3.org/ns/csvw#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/** Where the reader is told that the table lies: its columns are named after it. */
const HERE = "http://example.org/table.csv";

/** A codebook as the statements that its context (https://www.w3.org/ns/csvw) makes of it, as far as a reader of cells asks. */
function statementsOf({ url, tableSchema }: Codebook) {
  const all = sets.dataset();
  const say = (subject: Term, key: string, object: string | Term) =>
    all.add(
      rdf.quad(
        subject,
        rdf.namedNode(key.includes(":") ? key : CSVW + key),
        typeof object === "string" ? rdf.literal(object) : object,
      ),
    );
  const [table, schema] = [rdf.blankNode(), rdf.blankNode()];
  say(table, "url", url);
  say(table, "tableSchema", schema);
  const links = tableSchema.columns.map(() => rdf.blankNode());
  const end = rdf.namedNode(`${RDF}nil`);
  const first = links[0];
  if (first) say(schema, "column", first);
  tableSchema.columns.forEach(({ name, titles, datatype, null: none }, at) => {
    const [link, column, type] = [links[at] ?? rdf.blankNode(), rdf.blankNode(), rdf.blankNode()];
    say(link, `${RDF}first`, column);
    all.add(rdf.quad(link, rdf.namedNode(`${RDF}rest`), links[at + 1] ?? end));
    say(column, "name", name);
    say(column, "title", titles);
    say(column, "datatype", type);
    say(type, "base", datatype);
    if (none !== undefined) say(column, "null", none);
  });
  return all;
}

/** A cell as the reader gives it. */
interface Cell {
  readonly value: string;
  /** Its datatype, an address of XML Schema's. */
  readonly datatype: string;
}

/**
 * A CSV read by its codebook, by a reader of CSV on the Web that is not ours: for each row its cells by the names of the codebook, without
 * those that hold the mark of "not available". A column that the codebook does not describe comes out under the title that it has.
 */
export async function readCsvw(csv: string, codebook: Codebook): Promise<ReadonlyMap<string, Cell>[]> {
  const parser = new Parser({ metadata: statementsOf(codebook), baseIRI: HERE });
  const rows: Map<string, Cell>[] = [];
  let row = new Map<string, Cell>();
  for await (const { predicate, object } of parser.import(Readable.from([csv]))) {
    if (predicate.value === `${CSVW}describes`) {
      row = new Map<string, Cell>();
      rows.push(row);
    } else if (predicate.value.startsWith(`${HERE}#`))
      row.set(decodeURIComponent(predicate.value.slice(HERE.length + 1)), {
        value: object.value,
        datatype: object.datatype?.value ?? "",
      });
  }
  return rows;
}
