import type { Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";

/** The footprints whose detailed boundaries are to be drawn, by ICB code. Nothing is loaded before the LSOAs are there. */
export interface DetailWanted {
  readonly vintage: Vintage;
  readonly icbs: readonly string[];
  readonly lsoas: Lsoas | null;
}

/** Loads the detailed boundaries of the footprints that are wanted; a late answer for one that was left is dropped. */
export class DetailLoader<Detail> {
  /** By vintage and code; null while it is on its way. */
  #had = new Map<string, Detail | null>();
  /** How to ask again for those that could not be loaded. */
  readonly #failed = new Map<string, () => void>();

  constructor(
    private readonly load: (vintage: Vintage, icb: string, lsoas: Lsoas) => Promise<Detail>,
    private readonly tell: {
      /** The details to draw now, in the order they were wanted. */
      readonly show: (details: readonly Detail[]) => void;
      readonly failed: (reason: string, retry: () => void) => void;
    },
  ) {}

  /** Asks for footprints that are new, drops those that were left, and shows what there is when that changed. */
  want({ vintage, icbs, lsoas }: DetailWanted): void {
    const before = this.#had;
    const keyOf = (icb: string): string => `${vintage} ${icb}`;
    this.#had = new Map(lsoas ? icbs.map((icb) => [keyOf(icb), before.get(keyOf(icb)) ?? null]) : []);
    if ([...before].some(([key, detail]) => detail !== null && !this.#had.has(key))) this.#show();
    if (!lsoas) return;
    for (const icb of icbs)
      if (!before.has(keyOf(icb))) this.#ask(keyOf(icb), () => this.load(vintage, icb, lsoas));
  }

  #show(): void {
    this.tell.show([...this.#had.values()].filter((detail) => detail !== null));
  }

  #ask(key: string, load: () => Promise<Detail>): void {
    this.#failed.delete(key);
    const wanted = (): boolean => this.#had.has(key);
    load().then(
      (detail) => {
        if (!wanted() || this.#had.get(key) !== null) return;
        this.#had.set(key, detail);
        this.#show();
      },
      (error: unknown) => {
        if (!wanted()) return;
        this.#failed.set(key, () => (wanted() ? this.#ask(key, load) : this.#failed.delete(key)));
        this.tell.failed(error instanceof Error ? error.message : String(error), () => {
          for (const again of [...this.#failed.values()]) again();
        });
      },
    );
  }
}
