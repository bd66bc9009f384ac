import type { Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import { askWorker } from "./ask-worker";
import type { BuiltDetail, BuiltEngland } from "./geometry-build";
import type { GeometryRequest } from "./geometry-messages";

/** Boundaries ready to draw. */
export interface GeometryClient {
  england(): Promise<BuiltEngland>;
  detail(vintage: Vintage, icb: string, lsoas: Lsoas): Promise<BuiltDetail>;
  stop(): void;
}

/**
 * Starts the worker that decodes topologies and cuts areas into triangles. `read` fetches the bytes of a path under public/data.
 * Promises reject with the reason in words.
 */
export function createGeometryClient(read: (path: string) => Promise<Uint8Array>): GeometryClient {
  const worker = askWorker<BuiltEngland | BuiltDetail>(
    () => new Worker(new URL("./geometry.worker.ts", import.meta.url), { type: "module" }),
    read,
  );
  const ask = (make: (id: number) => GeometryRequest) => worker.ask(make);
  return {
    england: () => ask((id) => ({ kind: "england", id })),
    detail: (vintage, icb, lsoas) =>
      ask((id) => ({
        kind: "detail",
        id,
        vintage,
        icb,
        lsoaMsoa: lsoas.msoa,
      })) as Promise<BuiltDetail>,
    stop: worker.stop,
  };
}
