import { lsoaCentres } from "../stats/lsoa-centres";
import { count } from "../words/format";
import { OWN_LEVEL_NAMES } from "../workspace/own/area-codes";
import { decodeText } from "../workspace/own/decode-text";
import { knownCodes } from "../workspace/own/known-codes";
import { isWorkbook } from "../workspace/own/read-rows";
import { firstOf } from "../workspace/own/sheets";
import { fromBoundaries } from "../workspace/plan/import/from-boundaries";
import { fromList } from "../workspace/plan/import/from-list";
import { readBoundaries } from "../workspace/plan/import/read-boundaries";
import { readList } from "../workspace/plan/import/read-list";
import type { PlanFile, PlanFileReply, PlanFileRequest } from "./plan-file-messages";
import { sheetsOf } from "./sheets-of";

declare const self: DedicatedWorkerGlobalScope;

async function readAsList({ bytes, scope, carriers, column }: PlanFileRequest): Promise<PlanFile> {
  const known = knownCodes(carriers);
  const { found } = firstOf(await sheetsOf(bytes), (rows) => readList(rows, known, column));
  return {
    read: `${count(found.rows.length)} rows by ${OWN_LEVEL_NAMES[found.level]}`,
    noun: "Row",
    columns: found.columns,
    column: found.column,
    plan: found.plan,
    drawn: fromList(found, scope, carriers, known),
  };
}

function readAsBoundaries(text: string, { scope, carriers, details, column }: PlanFileRequest): PlanFile {
  const found = readBoundaries(text, column);
  const centres = new Map(details.flatMap((one) => [...lsoaCentres(one)]));
  const { areas, lsoas } = carriers;
  return {
    read: `${count(found.shapes.length)} shapes`,
    noun: "Shape",
    columns: found.columns,
    column: found.column,
    plan: "",
    drawn: fromBoundaries(found, scope, areas, lsoas, centres),
  };
}

/** A file that begins with a brace is GeoJSON; anything else is a table. */
function read(request: PlanFileRequest): Promise<PlanFile> | PlanFile {
  const text = isWorkbook(request.bytes) ? "" : decodeText(request.bytes);
  return text.trimStart().startsWith("{") ? readAsBoundaries(text, request) : readAsList(request);
}

self.onmessage = async ({ data }: MessageEvent<PlanFileRequest>) => {
  const tell = (reply: PlanFileReply): void => self.postMessage(reply);
  try {
    tell({ kind: "read", file: await read(data) });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};
