import type { IControl } from "maplibre-gl";

/** Sources and licences in a corner of the map, as plain text; folded away where there is little room. */
export class AttributionNote implements IControl {
  readonly #element = document.createElement("details");
  readonly #text = document.createElement("p");

  constructor() {
    const summary = document.createElement("summary");
    summary.textContent = "Sources";
    this.#element.className = "maplibregl-ctrl map-sources";
    this.#element.open = window.matchMedia("(width > 1000px)").matches;
    this.#element.append(summary, this.#text);
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Shows these lines instead of those before. */
  show(lines: readonly string[]): void {
    this.#text.textContent = lines.join(" ");
    this.#element.hidden = lines.length === 0;
  }
}
