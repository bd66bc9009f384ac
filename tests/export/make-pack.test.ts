/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { unzipSync, strFromU8 } from "fflate";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { packName, packOf } from "../../src/panels/export/make-pack";
import type { Order } from "../../src/panels/export/order";
import { flaggedMeasures } from "../../src/readings/export/brief/flagged-measures";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadSummary } from "../../src/data";
import { columnsFor } from "../panels/atlas";
import { realFacts } from "./real-facts";

it("a pack holds list, codebook, sheet, workbook, boundaries, map and brief of a place, all with the same 14 flagged areas", async () => {
  const real = await realFacts("E54000057", "E08000001");
  const { facts } = real;
  const all = await columnsFor(facts.areas, flaggedMeasures(facts.view.rule));
  const byId = new Map([...real.columns, ...[...all].map(([id, one]) => [id, one.msoa21] as const)]);
  const columns = [...byId.values()];
  const { verdict, pocket, scope } = facts.answer;
  const order: Order = {
    ...{ facts, lsoas: real.lsoas, neighbours: real.neighbours, geometry: real.detail! },
    ...{ ids: columns.map(({ id }) => id), format: "csv", form: "people", list: "all", msoas: [...scope] },
  };
  const summary = await loadSummary(readFromDir("public/data"), facts.areas);
  const flags = { verdict, pocket, core20: byId.get("imd25_share_core20")! };
  const workbook = new Blob(["PK"]);
  const pack = await packOf(order, {
    ...{ columns, flags, workbook, image: real.input, byId },
    summary: (id) => summary.get(id),
  });
  const parts = unzipSync(new Uint8Array(await pack.arrayBuffer()));
  const text = (end: string): string =>
    strFromU8(Object.entries(parts).find(([name]) => name.endsWith(end))![1]);
  expect(Object.keys(parts)).toHaveLength(7);
  expect(Object.keys(parts).every((name) => name.startsWith("bolton_icb-E54000057_lad-E08000001_"))).toBe(
    true,
  );
  expect(packName(order)).toBe("bolton_icb-E54000057_lad-E08000001_pack_core20-majority_2026-11-23.zip");
  const rows = Papa.parse<Record<string, string>>(text("msoas_core20-majority_2026-11-23.csv").slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const flagged = rows.filter(({ flag }) => flag === "1").map(({ name }) => name!);
  expect(flagged).toHaveLength(14);
  const geo = JSON.parse(text(".geojson")) as { features: { properties: { flag: number; name: string } }[] };
  const drawn = geo.features.filter(({ properties }) => properties.flag === 1);
  expect(drawn.map(({ properties }) => properties.name).toSorted()).toEqual(flagged.toSorted());
  const brief = text("_brief.html").replaceAll("&amp;", "&");
  for (const name of flagged) expect(brief).toContain(name);
  expect(text("_map.svg").match(/, flagged<\/title>/g)).toHaveLength(14);
}, 60_000);
