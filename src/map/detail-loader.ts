import type { Areas, Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { MapModel, PreparedDetail } from "./model";

type Want = Pick<MapModel, "vintage" | "footprint" | "lsoas" | "areas">;

/** Loads the detailed boundaries of the footprint in view; a late answer for a footprint that was left is dropped. */
export class DetailLoader<Detail> {
  #key: string | null = null;
  #coming = false;

  constructor(
    private readonly load: (vintage: Vintage, icb: string, lsoas: Lsoas, areas: Areas) => Promise<Detail>,
    private readonly tell: {
      /** The detail to draw now, or none. */
      readonly show: (detail: Detail | null) => void;
      /** Gives back the memory of a detail that came too late. */
      readonly drop: (detail: Detail) => void;
      readonly failed: (reason: string, retry: () => void) => void;
    },
  ) {}

  /** Whether a detail was asked for and is still on its way. */
  get coming(): boolean {
    return this.#coming;
  }

  /** Follows the model: asks for a footprint that is new, drops one that was left. */
  want({ vintage, footprint, lsoas, areas }: Want): void {
    const key = footprint === null || lsoas === null ? null : `${vintage} ${footprint}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#coming = key !== null;
    this.tell.show(null);
    if (footprint === null || lsoas === null) return;
    this.load(vintage, footprint, lsoas, areas).then(
      (detail) => {
        if (this.#key !== key) {
          this.tell.drop(detail);
          return;
        }
        this.#coming = false;
        this.tell.show(detail);
      },
      (error: unknown) => {
        if (this.#key !== key) return;
        this.#coming = false;
        this.tell.failed(error instanceof Error ? error.message : String(error), () => {
          this.#key = null;
          this.want({ vintage, footprint, lsoas, areas });
        });
      },
    );
  }
}

/** Gives back the memory of a detail that is no longer drawn. */
export function release(detail: PreparedDetail): void {
  for (const address of [detail.edges, detail.streets]) URL.revokeObjectURL(address);
}
