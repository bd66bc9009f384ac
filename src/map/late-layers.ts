import type { MapLibreMap, Point } from "maplibre-gl";
import { AdditionLayers } from "./additions-layers";
import { BetweenLines } from "./between-lines";
import type { Drawn } from "./drawn";
import type { MapModel } from "./model";
import { PlanLayers } from "./plan-layers";

/** What few views draw: a neighbourhood plan, and what a person switches on over the measure. It comes with the first of either. */
export class LateLayers {
  readonly #plan: PlanLayers;
  readonly #additions: AdditionLayers;

  constructor(map: MapLibreMap) {
    const lines = new BetweenLines();
    this.#plan = new PlanLayers(map, lines);
    this.#additions = new AdditionLayers(map, lines);
  }

  /** Shows what the model has of them, on the boundaries that are drawn. */
  show({ plan, additions, theme }: MapModel, drawn: Drawn): void {
    this.#plan.show(plan, drawn, theme);
    this.#additions.show(additions, drawn, theme);
  }

  /** Stops listening and takes away what it says: the graphics context was lost, and others start anew. */
  destroy(): void {
    this.#additions.destroy();
  }

  /** Whether the pointer is on a mark that says something of its own, which is then said. */
  hover(point: Point): boolean {
    return this.#additions.hover(point);
  }

  /** Whether a press meant such a mark, and not the area under it. */
  press(point: Point): boolean {
    return this.#additions.press(point);
  }
}
