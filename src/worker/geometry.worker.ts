import { BUILD, loadDetail, loadEngland } from "../data";
import { buildDetail, buildEngland, type BuiltEngland } from "./geometry-build";
import { readThrough } from "./read-through";
import type { GeometryAnswer, GeometryRequest } from "./geometry-messages";

const send = (answer: GeometryAnswer, give: readonly ArrayBufferLike[] = []): void =>
  postMessage(answer, { transfer: give as ArrayBuffer[] });
const { readFor, give } = readThrough(BUILD, (id, path) => send({ kind: "need", id, path }));

/** The memory of what was built, which goes to the page instead of being copied. */
const memoryOf = ({ mesh, lines }: BuiltEngland): ArrayBufferLike[] => {
  const { points, owner, triangles, rows, start, boxes } = mesh;
  const arrays = [points, owner, triangles, rows, start, boxes];
  return [...arrays, lines.points, lines.start, lines.left, lines.right].map(({ buffer }) => buffer);
};

async function answer(request: GeometryRequest): Promise<void> {
  if (request.kind === "bytes") {
    give(request.id, request.path, request.bytes);
    return;
  }
  const read = readFor(request.id);
  try {
    const result =
      request.kind === "england"
        ? buildEngland(await loadEngland(read))
        : buildDetail(await loadDetail(read, request.vintage, request.icb), request.lsoaMsoa);
    send({ kind: "done", id: request.id, result }, memoryOf(result));
  } catch (error) {
    send({ kind: "failed", id: request.id, reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<GeometryRequest>) => void answer(event.data));
