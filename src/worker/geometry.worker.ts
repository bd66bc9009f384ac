import { BUILD, loadDetail, loadEngland, ONE_FILE } from "../data";
import { buildDetail, buildEngland, type BuiltDetail, type BuiltEngland } from "./geometry-build";
import { readThrough } from "./read-through";
import type { GeometryAnswer, GeometryRequest, Prepared } from "./geometry-messages";

/** On file:// no worker may read what another put under a blob address, so there the address holds the text itself. */
const address = (json: string): string =>
  ONE_FILE
    ? `data:application/geo+json,${json.replace(/[%#]|[^ -~]/gu, encodeURIComponent)}`
    : URL.createObjectURL(new Blob([json], { type: "application/geo+json" }));

const send = (answer: GeometryAnswer): void => postMessage(answer);
const { readFor, give } = readThrough(BUILD, (id, path) => send({ kind: "need", id, path }));

const addresses = (built: BuiltEngland | BuiltDetail): Prepared => ({
  ...built,
  areas: address(built.areas),
  edges: address(built.edges),
  ...("lsoas" in built ? { lsoas: address(built.lsoas), streets: address(built.streets) } : {}),
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
    send({ kind: "done", id: request.id, result: addresses(built) });
  } catch (error) {
    send({ kind: "failed", id: request.id, reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<GeometryRequest>) => void answer(event.data));
