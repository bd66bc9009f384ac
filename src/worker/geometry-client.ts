import type { Areas, Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import { askWorker } from "./ask-worker";
import type { BuiltDetail, BuiltEngland, Membership } from "./geometry-build";
import type { GeometryRequest, Prepared } from "./geometry-messages";

/** Boundaries ready to draw: `edges` and `streets` are blob addresses of GeoJSON. */
export interface GeometryClient {
  england(areas: Areas): Promise<BuiltEngland>;
  detail(vintage: Vintage, icb: string, lsoas: Lsoas, areas: Areas): Promise<BuiltDetail>;
  stop(): void;
}

const membershipOf = ({ lad, icb24, icb26 }: Areas): Membership => ({ lad, icb24, icb26 });

/**
 * Starts the worker that decodes topologies and writes GeoJSON, so that the page never holds a coordinate.
 * `read` fetches the bytes of a path under public/data. Promises reject with the reason in words.
 */
export function createGeometryClient(read: (path: string) => Promise<Uint8Array>): GeometryClient {
  const worker = askWorker<Prepared>(
    () => new Worker(new URL("./geometry.worker.ts", import.meta.url), { type: "module" }),
    read,
  );
  const ask = (make: (id: number) => GeometryRequest): Promise<Prepared> => worker.ask(make);
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
    stop: worker.stop,
  };
}
