import type { Vintage } from "../model/codes";
import type { BuiltDetail, BuiltEngland } from "./geometry-build";

/** What the page asks of the geometry worker; `bytes` answers its `need`. */
export type GeometryRequest =
  | { readonly kind: "england"; readonly id: number }
  | {
      readonly kind: "detail";
      readonly id: number;
      readonly vintage: Vintage;
      readonly icb: string;
      readonly lsoaMsoa: Float64Array;
    }
  | { readonly kind: "bytes"; readonly id: number; readonly path: string; readonly bytes: Uint8Array };

export type GeometryAnswer =
  | { readonly kind: "need"; readonly id: number; readonly path: string }
  | { readonly kind: "done"; readonly id: number; readonly result: BuiltEngland | BuiltDetail }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
