import { geoJsonOf } from "../../export/geo/geojson";
import type { FrameInput } from "../../export/image/frame-input";
import { layoutFrame } from "../../export/image/layout";
import { svgOf } from "../../export/image/svg";
import { fileName, ruleName } from "../../export/file-name";
import type { FlagColumns } from "../../export/rows";
import { zipOf } from "../../export/zip";
import { propertiesByCode } from "../../export/geo/properties";
import type { Column } from "../../model/indicator";
import { briefBlocks, type BriefInput } from "../../readings/export/brief/blocks";
import { briefHtml } from "../../readings/export/brief/html";
import { scopeName } from "../../readings/export/scope-words";
import { listName } from "./list-name";
import type { Order } from "./order";
import { listEntries, listOf } from "./pack-list";

/** What a pack of a place is made of beside its list. */
export interface PackParts {
  readonly columns: readonly Column[];
  readonly flags: FlagColumns;
  readonly workbook: Blob;
  readonly image: FrameInput;
  readonly summary: BriefInput["summary"];
  /** Columns by id for the brief: the measures of its list and the average score. */
  readonly byId: ReadonlyMap<string, Column>;
}

/** Name of the pack of an order. */
export const packName = ({ facts, form }: Pick<Order, "facts" | "form">): string =>
  fileName({
    scope: scopeName(facts),
    footprint: facts.footprint?.code ?? null,
    place: facts.place?.code ?? null,
    what: form === "tools" ? "pack-for-tools" : "pack",
    rule: ruleName(facts.preset, facts.view.rule),
    date: facts.date,
    extension: "zip",
  });

/** All that there is of a place in one zip: its list with codebook and sheet, workbook, boundaries, image and brief, under names that belong together. */
export async function packOf(order: Order, parts: PackParts): Promise<Blob> {
  const { facts } = order;
  const { columns, flags, workbook, image, summary, byId } = parts;
  const csv: Order = { ...order, format: "csv", list: "all" };
  const spatial: Order = { ...order, format: "geojson", list: "all" };
  const byCode = propertiesByCode(listOf(spatial, columns, flags).table);
  const boundaries = geoJsonOf(order.geometry, (msoa) => byCode.get(facts.areas.code[msoa] ?? "") ?? null);
  const stem = packName(order).replace(/\.zip$/, "");
  const { version, sources } = facts;
  const blocks = briefBlocks({ subject: facts, columns: byId, summary, version, sources });
  return zipOf([
    ...listEntries(csv, listOf(csv, columns, flags)),
    { name: `${stem}.xlsx`, content: new Uint8Array(await workbook.arrayBuffer()) },
    { name: listName(spatial), content: JSON.stringify(boundaries) },
    { name: `${stem}_map.svg`, content: svgOf(layoutFrame(image, "16:9")) },
    { name: `${stem}_brief.html`, content: briefHtml(blocks) },
  ]);
}
