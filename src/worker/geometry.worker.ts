import { BUILD, loadDetail, loadEngland, ONE_FILE, type ReadBytes } from "../data";
import { buildDetail, buildEngland, type BuiltDetail, type BuiltEngland } from "./geometry-build";
import type { GeometryAnswer, GeometryRequest, Prepared } from "./geometry-messages";

/** On file:// no worker may read what another put under a blob address, so there the address holds the text itself. */
const address = (json: string): string =>
  ONE_FILE
    ? `data:application/geo+json,${json.replace(/[%#]|[^ -~]/gu, encodeURIComponent)}`
    : URL.createObjectURL(new Blob([json], { type: "application/geo+json" }));

const waiting = new Map<string, (bytes: Uint8Array) => void>();
const send = (answer: GeometryAnswer): void => postMessage(answer);

/** Bytes come from the page: it has the address, the preloads and the checks. */
const readFor = (id: number): ReadBytes =>
  Object.assign(
    (path: string) =>
      new Promise<Uint8Array>((resolve) => {
        waiting.set(`${id} ${path}`, resolve);
        send({ kind: "need", id, path });
      }),
    { build: BUILD },
  );

const addresses = (built: BuiltEngland | BuiltDetail): Prepared => ({
  ...built,
  areas: address(built.areas),
  edges: address(built.edges),
  ...("lsoas" in built ? { lsoas: address(built.lsoas), streets: address(built.streets) } : {}),
});

async function answer(request: GeometryRequest): Promise<void> {
  if (request.kind === "bytes") {
    waiting.get(`${request.id} ${request.path}`)?.(request.bytes);
    waiting.delete(`${request.id} ${request.path}`);
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
    send({ kind: "done", id: request.id, prepared: addresses(built) });
  } catch (error) {
    send({ kind: "failed", id: request.id, reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<GeometryRequest>) => void answer(event.data));
