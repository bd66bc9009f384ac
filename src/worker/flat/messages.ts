import type { Vintage } from "../../model/codes";
import type { RasterView } from "./raster";
import type { AreaLines } from "../shapes";

/** What the page asks of the worker behind the map without WebGL; `bytes` answers its `need`. */
export type FlatRequest =
  | { readonly kind: "england"; readonly id: number }
  | {
      readonly kind: "detail";
      readonly id: number;
      readonly vintage: Vintage;
      readonly icb: string;
      readonly lsoaMsoa: Float64Array;
    }
  | { readonly kind: "paint"; readonly id: number; readonly view: RasterView; readonly detail: number | null }
  | { readonly kind: "bytes"; readonly id: number; readonly path: string; readonly bytes: Uint8Array };

/** Lines of a footprint, and the key under which the worker keeps its shapes. */
export interface FlatDetail extends AreaLines {
  readonly key: number;
  /** The MSOAs that it draws. */
  readonly msoas: Int32Array;
}

export type FlatAnswer =
  | { readonly kind: "need"; readonly id: number; readonly path: string }
  | { readonly kind: "done"; readonly id: number; readonly result: AreaLines | FlatDetail | Uint16Array }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** Numbers in a painted picture: 0 nothing, then the MSOAs, then the LSOAs. All fit in 16 bits. */
export const msoaId = (row: number): number => row + 1;
export const lsoaId = (row: number, msoas: number): number => row + 1 + msoas;
