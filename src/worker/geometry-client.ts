import type { Areas, Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { BuiltDetail, BuiltEngland, Membership } from "./geometry-build";
import type { GeometryAnswer, GeometryRequest, Prepared } from "./geometry-messages";

/** Boundaries ready to draw: `areas`, `edges`, `lsoas`, `streets` are blob addresses of GeoJSON. */
export interface GeometryClient {
  england(areas: Areas): Promise<BuiltEngland>;
  detail(vintage: Vintage, icb: string, lsoas: Lsoas, areas: Areas): Promise<BuiltDetail>;
  stop(): void;
}

interface Pending {
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (error: Error) => void;
}

const membershipOf = ({ lad, icb24, icb26 }: Areas): Membership => ({ lad, icb24, icb26 });

/**
 * Starts the worker that decodes topologies and writes GeoJSON, so that the page never holds a coordinate.
 * `read` fetches the bytes of a path under public/data. Promises reject with the reason in words.
 */
export function createGeometryClient(read: (path: string) => Promise<Uint8Array>): GeometryClient {
  const worker = new Worker(new URL("./geometry.worker.ts", import.meta.url), { type: "module" });
  const pending = new Map<number, Pending>();
  let last = 0;
  const post = (request: GeometryRequest, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer);

  const settle = (id: number, act: (pending: Pending) => void): void => {
    const entry = pending.get(id);
    pending.delete(id);
    if (entry) act(entry);
  };
  const fail = (id: number, reason: unknown): void =>
    settle(id, ({ reject }) => reject(reason instanceof Error ? reason : new Error(String(reason))));

  worker.addEventListener("message", ({ data }: MessageEvent<GeometryAnswer>) => {
    if (data.kind === "failed") fail(data.id, new Error(data.reason));
    else if (data.kind === "done") settle(data.id, ({ resolve }) => resolve(data.prepared));
    else {
      read(data.path).then(
        // A copy: the bytes may be kept by whoever read them.
        (bytes) => post({ kind: "bytes", id: data.id, path: data.path, bytes }),
        (reason: unknown) => fail(data.id, reason),
      );
    }
  });
  worker.addEventListener("error", (event) => {
    for (const id of [...pending.keys()])
      fail(id, new Error(`The boundaries could not be read: ${event.message}`));
  });

  const ask = (make: (id: number) => GeometryRequest): Promise<Prepared> =>
    new Promise((resolve, reject) => {
      pending.set(++last, { resolve, reject });
      post(make(last));
    });
  return {
    england: (areas) => ask((id) => ({ kind: "england", id, membership: membershipOf(areas) })),
    detail: (vintage, icb, lsoas, areas) =>
      ask((id) => ({
        kind: "detail",
        id,
        vintage,
        icb,
        lsoaMsoa: lsoas.msoa,
        membership: membershipOf(areas),
      })) as Promise<BuiltDetail>,
    stop: () => worker.terminate(),
  };
}
