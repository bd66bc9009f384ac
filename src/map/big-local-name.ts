import { Popup, type MapLibreMap } from "maplibre-gl";
import type { BigLocalArea } from "../model/big-local";

const WORDS: Record<BigLocalArea["placement"], string> = {
  exact: "Big Local area, about here",
  probable: "Big Local area, about here",
  approximate: "Big Local area, roughly here",
  "not placed": "Big Local area",
};

/** The name of the Big Local area under the pointer, with how well its place is known. */
export class BigLocalName {
  readonly #popup = new Popup({ closeButton: false, closeOnClick: false, offset: 14, className: "map-name" });

  constructor(private readonly map: MapLibreMap) {}

  show(area: BigLocalArea | null): void {
    if (area?.lon == null || area.lat === null) {
      this.#popup.remove();
      return;
    }
    const name = document.createElement("strong");
    name.textContent = area.name;
    const note = document.createElement("span");
    note.textContent = WORDS[area.placement];
    const content = document.createElement("div");
    content.append(name, note);
    this.#popup.setLngLat([area.lon, area.lat]).setDOMContent(content).addTo(this.map);
  }
}
