import type { MapLibreMap } from "maplibre-gl";
import { HALO_ZOOM } from "../config/layers";
import { HALO_WIDTH } from "./style-lines";

/**
 * Gives the overview's halos their width by feature state, once some line has a mark, the map is near enough to show them and has
 * nothing else to do. Until then it is a plain 0: a property that reads feature states is worked out for every line that changes.
 */
export class LateHalo {
  /** Whether some line of the overview has a mark. */
  wanted = false;
  /** Given once, never taken back: to stop reading would send all tiles to the worker again. */
  #given = false;

  readonly #listening;

  /** `detailComing`: whether detail that will be drawn on top is on its way; it comes first. */
  constructor(map: MapLibreMap, detailComing: () => boolean) {
    this.#listening = map.on("idle", () => {
      if (this.#given || !this.wanted || detailComing() || map.getZoom() < HALO_ZOOM) return;
      this.#given = true;
      map.setPaintProperty("msoa-halo", "line-width", HALO_WIDTH);
    });
  }

  destroy(): void {
    this.#listening.unsubscribe();
  }
}
