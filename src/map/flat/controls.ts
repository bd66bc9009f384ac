import { MAX_ZOOM } from "../../config/layers";
import { metresPerUnit } from "../../model/mercator";
import { AttributionNote } from "../attribution";
import { PanPad } from "../pan-pad";
import { MIN_ZOOM, scaleOf, type FlatView } from "./view";

/** What the buttons ask for. */
export interface Asked {
  zoom(by: 1 | -1): void;
  /** By shares of the map's width and height, to where one looks. */
  pan(across: number, down: number): void;
  home(): void;
}

const LONGEST = 110;

/** A round distance that is at most `longest` metres: 1, 2, 3 or 5 times a power of ten, as MapLibre's bar has it. */
export function roundMetres(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return power * ([5, 3, 2, 1].find((each) => each * power <= longest) ?? 1);
}

function corner(container: HTMLElement, place: string): HTMLElement {
  const element = document.createElement("div");
  element.className = `maplibregl-ctrl-${place}`;
  container.append(element);
  return element;
}

function zoomButton(name: "in" | "out", act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `maplibregl-ctrl-zoom-${name}`;
  button.title = `Zoom ${name}`;
  button.setAttribute("aria-label", `Zoom ${name}`);
  const icon = document.createElement("span");
  icon.className = "maplibregl-ctrl-icon";
  icon.setAttribute("aria-hidden", "true");
  button.append(icon);
  button.addEventListener("click", act);
  return button;
}

/** The buttons, scale bar and sources around the map, in MapLibre's dress, and the line that says what this map is. */
export class Controls {
  readonly #sources = new AttributionNote();
  readonly #scale = document.createElement("div");
  readonly #in;
  readonly #out;

  constructor(container: HTMLElement, asked: Asked) {
    this.#in = zoomButton("in", () => asked.zoom(1));
    this.#out = zoomButton("out", () => asked.zoom(-1));
    const zoom = document.createElement("div");
    zoom.className = "maplibregl-ctrl maplibregl-ctrl-group";
    zoom.append(this.#in, this.#out);
    const pad = new PanPad(
      () => asked.home(),
      (across, down) => asked.pan(across, down),
    );
    corner(container, "top-right").append(zoom, pad.onAdd());
    this.#scale.className = "maplibregl-ctrl maplibregl-ctrl-scale";
    const note = document.createElement("p");
    note.className = "maplibregl-ctrl flat-note";
    note.textContent = "A simpler map for this computer: it moves in steps.";
    corner(container, "bottom-right").append(note, this.#sources.onAdd(), this.#scale);
  }

  /** Shows the sources of what is drawn. */
  attribute(lines: readonly string[]): void {
    this.#sources.show(lines);
  }

  /** Follows the view: the length of the scale bar, and whether there is further to zoom. */
  follow(view: FlatView): void {
    const metresPerPixel = metresPerUnit(view.y) / scaleOf(view);
    const metres = roundMetres(metresPerPixel * LONGEST);
    this.#scale.textContent = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
    this.#scale.style.width = `${metres / metresPerPixel}px`;
    this.#in.disabled = view.zoom >= MAX_ZOOM;
    this.#out.disabled = view.zoom <= MIN_ZOOM;
  }
}
