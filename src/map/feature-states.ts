import type { MapLibreMap } from "maplibre-gl";
import type { SourceId } from "../config/layers";

/** Sends feature state for one source and remembers it, so that only what differs is sent again. */
export class FeatureStates {
  #sent: Int32Array | Uint8Array = new Uint8Array();

  constructor(
    private readonly map: MapLibreMap,
    private readonly source: SourceId,
    private readonly unpack: (packed: number) => object,
  ) {}

  /** Sends the states that differ from the last ones. `rows`: the features that exist, all when absent. Returns how many. */
  send(packed: Int32Array | Uint8Array, rows?: ArrayLike<number>): number {
    let count = 0;
    const length = rows ? rows.length : packed.length;
    for (let at = 0; at < length; at++) {
      const id = rows ? (rows[at] as number) : at;
      const value = packed[id] as number;
      if (this.#sent[id] === value) continue;
      this.map.setFeatureState({ source: this.source, id }, this.unpack(value));
      count++;
    }
    this.#sent = packed;
    return count;
  }

  /** Sends the state of one feature, of all those sent before, if it differs. */
  sendOne(id: number, value: number): void {
    if (this.#sent[id] === value || this.#sent.length === 0) return;
    this.map.setFeatureState({ source: this.source, id }, this.unpack(value));
    this.#sent[id] = value;
  }

  /** Forgets what was sent: new features, or a lost context. */
  forget(): void {
    this.#sent = new Uint8Array();
  }
}
