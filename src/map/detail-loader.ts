import type { Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { MapModel } from "./model";

type Want = Pick<MapModel, "vintage" | "footprint" | "lsoas">;

/** Loads the detailed boundaries of the footprint in view; a late answer for a footprint that was left is dropped. */
export class DetailLoader<Detail> {
  #key: string | null = null;

  constructor(
    private readonly load: (vintage: Vintage, icb: string, lsoas: Lsoas) => Promise<Detail>,
    private readonly tell: {
      /** The detail to draw now, or none. */
      readonly show: (detail: Detail | null) => void;
      readonly failed: (reason: string, retry: () => void) => void;
    },
  ) {}

  /** Follows the model: asks for a footprint that is new, drops one that was left. */
  want({ vintage, footprint, lsoas }: Want): void {
    const key = footprint === null || lsoas === null ? null : `${vintage} ${footprint}`;
    if (key === this.#key) return;
    this.#key = key;
    this.tell.show(null);
    if (footprint === null || lsoas === null) return;
    this.load(vintage, footprint, lsoas).then(
      (detail) => {
        if (this.#key !== key) return;
        this.tell.show(detail);
      },
      (error: unknown) => {
        if (this.#key !== key) return;
        this.tell.failed(error instanceof Error ? error.message : String(error), () => {
          if (this.#key !== key) return;
          this.#key = null;
          this.want({ vintage, footprint, lsoas });
        });
      },
    );
  }
}
