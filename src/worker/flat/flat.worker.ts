import { BUILD, loadDetail, loadEngland } from "../../data";
import { MSOA_COUNT } from "../../model/codes";
import { readThrough } from "../read-through";
import { lsoaId, msoaId, type FlatAnswer, type FlatDetail, type FlatRequest } from "./messages";
import { raster } from "./raster";
import { areaShapes, type AreaLines, type AreaShapes } from "../shapes";

const send = (answer: FlatAnswer, transfer: Transferable[] = []): void => postMessage(answer, { transfer });
const { readFor, give } = readThrough(BUILD, (id, path) => send({ kind: "need", id, path }));

/** England's overview, and the footprint loaded last: no more is ever on screen. */
let england: AreaShapes | null = null;
let detail: { readonly key: number; readonly shapes: AreaShapes } | null = null;

async function loadFootprint(request: Extract<FlatRequest, { kind: "detail" }>): Promise<FlatDetail> {
  const { id, vintage, icb, lsoaMsoa } = request;
  const msoaOf = (row: number): number => lsoaMsoa[row] ?? -1;
  const geometry = await loadDetail(readFor(id), vintage, icb);
  const shapes = areaShapes(geometry, (row) => lsoaId(row, MSOA_COUNT), msoaOf);
  detail = { key: id, shapes };
  const msoas = Int32Array.from(new Set(Array.from(geometry.rows, msoaOf)));
  return { ...shapes.lines, key: id, msoas };
}

function paint({ view, detail: key }: Extract<FlatRequest, { kind: "paint" }>): Uint16Array {
  const layers = england ? [england] : [];
  return raster(detail?.key === key ? [...layers, detail.shapes] : layers, view);
}

async function resultOf(
  request: Exclude<FlatRequest, { kind: "bytes" }>,
): Promise<AreaLines | FlatDetail | Uint16Array> {
  if (request.kind === "paint") return paint(request);
  if (request.kind === "detail") return loadFootprint(request);
  england = areaShapes(await loadEngland(readFor(request.id)), msoaId, (row) => row);
  return england.lines;
}

async function answer(request: FlatRequest): Promise<void> {
  if (request.kind === "bytes") {
    give(request.id, request.path, request.bytes);
    return;
  }
  const { id } = request;
  try {
    const result = await resultOf(request);
    send({ kind: "done", id, result }, result instanceof Uint16Array ? [result.buffer] : []);
  } catch (error) {
    send({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<FlatRequest>) => void answer(event.data));
