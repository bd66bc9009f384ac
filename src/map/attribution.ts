import type { IControl } from "maplibre-gl";

/** Sources and licences in a corner of the map, as plain text; folded away where there is little room. */
export class AttributionNote implements IControl {
  readonly #element = document.createElement("details");
  /** The same lines cut to one, so that a screenshot names its sources. */
  readonly #line = document.createElement("summary");
  readonly #text = document.createElement("ul");

  constructor() {
    this.#element.className = "maplibregl-ctrl map-sources";
    this.#element.append(this.#line, this.#text);
    // Until there is something to say.
    this.#element.hidden = true;
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Shows these lines instead of those before. */
  show(lines: readonly string[]): void {
    this.#line.textContent = `Sources: ${lines.join("; ")}`;
    this.#text.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
    this.#element.hidden = lines.length === 0;
  }
}
