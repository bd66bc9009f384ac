import type { Lsoas } from "../../model/area";
import type { Vintage } from "../../model/codes";
import { askWorker } from "../ask-worker";
import type { FlatDetail, FlatRequest } from "./messages";
import type { RasterView } from "./raster";
import type { AreaLines } from "../shapes";

/** Boundaries and pictures for the map without WebGL; the page holds lines, never a polygon. */
export interface FlatClient {
  england(): Promise<AreaLines>;
  /** A footprint in full detail; the one asked for before is forgotten. */
  detail(vintage: Vintage, icb: string, lsoas: Lsoas): Promise<FlatDetail>;
  /** The number of the area over the middle of each pixel, with the detail of that key on top. */
  paint(view: RasterView, detail: number | null): Promise<Uint16Array>;
  stop(): void;
}

/** Starts the worker that decodes topologies and paints area numbers. */
export function createFlatClient(read: (path: string) => Promise<Uint8Array>): FlatClient {
  const worker = askWorker<AreaLines | FlatDetail | Uint16Array>(
    () => new Worker(new URL("./flat.worker.ts", import.meta.url), { type: "module" }),
    read,
  );
  const ask = <Result>(make: (id: number) => FlatRequest): Promise<Result> =>
    worker.ask(make) as Promise<Result>;
  return {
    england: () => ask((id) => ({ kind: "england", id })),
    detail: (vintage, icb, lsoas) =>
      ask((id) => ({ kind: "detail", id, vintage, icb, lsoaMsoa: lsoas.msoa })),
    paint: (view, detail) => ask((id) => ({ kind: "paint", id, view, detail })),
    stop: worker.stop,
  };
}
