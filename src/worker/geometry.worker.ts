import { BUILD, loadDetail, loadEngland, ONE_FILE } from "../data";
import { buildDetail, buildEngland, type BuiltDetail, type BuiltEngland } from "./geometry-build";
import { readThrough } from "./read-through";
import type { GeometryAnswer, GeometryRequest, Prepared } from "./geometry-messages";

/** On file:// no worker may read what another put under a blob address, so there the address holds the text itself. */
const address = (json: string): string =>
  ONE_FILE
    ? `data:application/geo+json,${json.replace(/[%#]|[^ -~]/gu, encodeURIComponent)}`
    : URL.createObjectURL(new Blob([json], { type: "application/geo+json" }));

const send = (answer: GeometryAnswer, give: readonly ArrayBuffer[] = []): void =>
  postMessage(answer, { transfer: [...give] });

/** The memory of a mesh, which goes to the page instead of being copied. */
const memoryOf = ({ mesh }: BuiltEngland): ArrayBuffer[] =>
  [mesh.points, mesh.owner, mesh.triangles, mesh.rows, mesh.start, mesh.boxes].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
const { readFor, give } = readThrough(BUILD, (id, path) => send({ kind: "need", id, path }));

const addresses = (built: BuiltEngland | BuiltDetail): Prepared => ({
  ...built,
  edges: address(built.edges),
  ...("streets" in built ? { streets: address(built.streets) } : {}),
});

async function answer(request: GeometryRequest): Promise<void> {
  if (request.kind === "bytes") {
    give(request.id, request.path, request.bytes);
    return;
  }
  const read = readFor(request.id);
  try {
    const built =
      request.kind === "england"
        ? buildEngland(await loadEngland(read), request.membership)
        : buildDetail(
            await loadDetail(read, request.vintage, request.icb),
            request.lsoaMsoa,
            request.membership,
          );
    send({ kind: "done", id: request.id, result: addresses(built) }, memoryOf(built));
  } catch (error) {
    send({ kind: "failed", id: request.id, reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<GeometryRequest>) => void answer(event.data));
