import { Popup, type MapLibreMap } from "maplibre-gl";
import type { BigLocalArea } from "../model/big-local";
import { bigLocalNote } from "./big-local-note";

/** The name of the Big Local area under the pointer, with how well its place is known. */
export class BigLocalName {
  readonly #popup = new Popup({ closeButton: false, closeOnClick: false, offset: 14, className: "map-name" });

  constructor(private readonly map: MapLibreMap) {}

  show(area: BigLocalArea | null): void {
    if (area?.lon == null || area.lat === null) {
      this.#popup.remove();
      return;
    }
    this.#popup.setLngLat([area.lon, area.lat]).setDOMContent(bigLocalNote(area)).addTo(this.map);
  }
}
