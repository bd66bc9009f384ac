import type { IControl } from "maplibre-gl";

interface Key {
  readonly area: "up" | "left" | "home" | "right" | "down";
  readonly name: string;
  /** Path in a box of 16 by 16. */
  readonly icon: string;
  /** Pan as a share of the map's width and height; null goes home. */
  readonly by: readonly [number, number] | null;
}

const STEP = 0.25;
const KEYS: readonly Key[] = [
  { area: "up", name: "Move north", icon: "M3.5 10.5 8 6l4.5 4.5", by: [0, -STEP] },
  { area: "left", name: "Move west", icon: "M10.5 3.5 6 8l4.5 4.5", by: [-STEP, 0] },
  {
    area: "home",
    name: "Show the whole area chosen",
    icon: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
    by: null,
  },
  { area: "right", name: "Move east", icon: "M5.5 3.5 10 8l-4.5 4.5", by: [STEP, 0] },
  { area: "down", name: "Move south", icon: "M3.5 5.5 8 10l4.5-4.5", by: [0, STEP] },
];

const SVG = "http://www.w3.org/2000/svg";

function iconOf(path: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** Moves the map a quarter of its size a press, without dragging (WCAG 2.5.7), and goes back to all of the scope. */
export class PanPad implements IControl {
  readonly #element = document.createElement("div");

  /** `panBy` moves by shares of the map's width and height. */
  constructor(
    private readonly onHome: () => void,
    private readonly panBy: (across: number, down: number) => void,
  ) {
    this.#element.className = "maplibregl-ctrl maplibregl-ctrl-group map-pad";
    this.#element.setAttribute("role", "group");
    this.#element.setAttribute("aria-label", "Move the map");
  }

  onAdd(): HTMLElement {
    this.#element.replaceChildren(
      ...KEYS.map(({ area, name, icon, by }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.title = name;
        button.setAttribute("aria-label", name);
        button.style.gridArea = area;
        button.append(iconOf(icon));
        button.addEventListener("click", () => {
          if (by) this.panBy(...by);
          else this.onHome();
        });
        return button;
      }),
    );
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }
}
