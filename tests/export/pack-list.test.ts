/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { catalogueOf } from "../../src/config/catalogue";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import type { Indicator } from "../../src/model/indicator";
import { VERDICT } from "../../src/model/rule";
import { nameOf } from "../../src/panels/export/list-name";
import type { Order } from "../../src/panels/export/order";
import { listOf, packList } from "../../src/panels/export/pack-list";
import { checkCsvw, type Codebook } from "./check-csvw";
import { realFacts } from "./real-facts";

const OWN: Indicator = {
  ...indicatorOf("imd25_share_core20"),
  ...{ id: "own_falls_1a2b3c", name: "Falls", group: "own", source: "own_falls_1a2b3c" },
  definition: "Falls of people of 65 and over that our teams were called to, a share of all calls.",
};
const IDS = ["imd25_average_score", "imd25_share_core20", "le_male_2015_19", OWN.id];

let order: Order;
let files: Record<string, string>;
beforeAll(async () => {
  const real = await realFacts("E54000057", null, "le_male_2015_19");
  const { answer } = real.facts;
  const core20 = real.columns.get("imd25_share_core20")!;
  const columns = IDS.map((id) => real.columns.get(id) ?? { ...core20, id });
  const msoas = [...answer.scope].filter((msoa) => answer.verdict[msoa] === VERDICT.yes);
  const facts = { ...real.facts, catalogue: catalogueOf([...INDICATORS, OWN]) };
  order = {
    ...real,
    facts,
    format: "csv",
    form: "people",
    list: "flagged",
    msoas,
    ids: IDS,
    geometry: real.detail!,
  };
  const flags = { verdict: answer.verdict, pocket: answer.pocket, core20 };
  files = await unpack(packList(order, listOf(order, columns, flags)));
}, 60_000);

async function unpack(zip: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it("one zip holds the list, its codebook and the sheet that explains it, under names that belong together", () => {
  const stem = "nhs-greater-manchester_icb-E54000057_flagged-msoas_core20-majority_2026-11-23";
  expect(nameOf(order)).toBe(`${stem}.zip`);
  expect(Object.keys(files).toSorted()).toEqual([
    `${stem}.csv`,
    `${stem}.csv-metadata.json`,
    `${stem}_about.csv`,
  ]);
  expect(files[`${stem}_about.csv`]).toContain(order.facts.checkCode);
});

it("the codebook describes every column of the CSV, own figures too, and the CSV keeps to it", () => {
  const [csv = "", json = ""] = [".csv", ".csv-metadata.json"].map(
    (end) => Object.entries(files).find(([name]) => name.endsWith(end) && !name.endsWith("_about.csv"))![1],
  );
  const codebook = JSON.parse(json) as Codebook;
  const rows = checkCsvw(csv, codebook);
  expect(rows).toHaveLength(order.msoas.length);
  expect(codebook.url).toBe(nameOf(order).replace(".zip", ".csv"));
  const own = codebook.tableSchema.columns.find(({ name }) => name === OWN.id);
  expect(own?.["dc:description"]).toContain(OWN.definition);
});
