import { EDITION_DOMAINS_PATH, EDITION_LSOAS_PATH, EDITIONS_PATH } from "../../src/data/editions";
import { writeCsv } from "../../src/export/csv";
import { LEVELS } from "../../src/model/codes";
import { csvw } from "../../src/export/csvw";
import { describeEditionColumn } from "./describe-column";
import { jsonFile } from "../pipeline/gzip";
import type { Inputs } from "../pipeline/inputs";
import type { Output } from "../pipeline/output";
import { COUNTRY } from "../pipeline/spine";
import { EDITION_FILES, editionsTable } from "./editions-table";
import { encodeDomains, encodeEditions, encodeLsoaEditions } from "./encode-editions";
import { makeDomains } from "./make-editions";
import { EDITION_SOURCES } from "./read-editions";

/** Writes the six editions of the index: the binary files of the app and a download with its description for every level. */
export function writeEditions(inputs: Inputs, out: Output): void {
  const { spine, editions, editionsByLsoa } = inputs;
  const { areas } = spine;
  const sources = [...EDITION_SOURCES, "iod2025", "lookup-lsoa21", "population-mid2022"];
  out.put(EDITIONS_PATH, encodeEditions(editions), areas.code.length, sources);
  out.put(
    EDITION_DOMAINS_PATH,
    encodeDomains(makeDomains(editionsByLsoa, spine)),
    areas.code.length,
    sources,
  );
  out.put(EDITION_LSOAS_PATH, encodeLsoaEditions(editionsByLsoa), spine.lsoa.code.length, sources);
  const codes = {
    msoa21: areas.code,
    lad24: areas.lads.map(({ code }) => code),
    icb24: areas.icb24s.map(({ code }) => code),
    icb26: areas.icb26s.map(({ code }) => code),
    ctry21: [COUNTRY.code],
  };
  for (const level of LEVELS) {
    const name = EDITION_FILES[level];
    const table = editionsTable(level, codes[level], editions[level]);
    const path = `download/${name}`;
    out.put(path, new TextEncoder().encode(writeCsv(table)), table.rows.length, sources);
    out.put(
      `${path}-metadata.json`,
      jsonFile(csvw(name, table.columns, describeEditionColumn)),
      table.columns.length,
      sources,
    );
  }
}
