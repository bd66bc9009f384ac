import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { describeEditionColumn } from "../../scripts/editions/describe-column";
import { csvw } from "../../src/export/csvw";

it.each(["msoa21_indicators", "icb26_imd_editions", "lad24_status"])(
  "the codebook of the bulk file %s is the one that was published with it",
  (name) => {
    const file = `public/data/download/${name}.csv`;
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const columns = Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
    const published: unknown = JSON.parse(readFileSync(`${file}-metadata.json`, "utf8"));
    expect(csvw(`${name}.csv`, columns, describeEditionColumn)).toEqual(published);
  },
);
