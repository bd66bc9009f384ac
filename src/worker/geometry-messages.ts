import type { Vintage } from "../model/codes";
import type { BuiltDetail, BuiltEngland, Membership } from "./geometry-build";

/** What the page asks of the geometry worker; `bytes` answers its `need`. */
export type GeometryRequest =
  | { readonly kind: "england"; readonly id: number; readonly membership: Membership }
  | {
      readonly kind: "detail";
      readonly id: number;
      readonly vintage: Vintage;
      readonly icb: string;
      readonly lsoaMsoa: Float64Array;
      readonly membership: Membership;
    }
  | { readonly kind: "bytes"; readonly id: number; readonly path: string; readonly bytes: Uint8Array };

/** The built geometry with blob addresses in the place of texts. */
export type Prepared = BuiltEngland | BuiltDetail;

export type GeometryAnswer =
  | { readonly kind: "need"; readonly id: number; readonly path: string }
  | { readonly kind: "done"; readonly id: number; readonly result: Prepared }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
