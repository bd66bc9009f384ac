import type { ExpressionSpecification, MapLibreMap } from "maplibre-gl";
import { HALO_ZOOM, HATCH_ZOOM } from "../config/layers";
import type { PatternKind } from "./patterns";
import { patternOpacity, seenFromFar } from "./style-areas";
import { HALO_WIDTH } from "./style-lines";

/**
 * Gives properties that read feature states to the overview's patterns and halos, once something needs them, the map is near
 * enough to show them and has nothing else to do. Until then they are a plain 0: one that reads feature states is worked out for
 * every area that changes, shown or not, and to recolour all 6,856 costs as much again.
 */
export class LatePaint {
  /** What the overview's areas and lines need now. */
  patterns: ReadonlySet<PatternKind> = new Set();
  marks = false;
  /** Given once, never taken back: to stop reading would send all tiles to the worker again. */
  readonly #given = new Set<string>();

  readonly #listening;

  /** `detailComing`: whether detail that will be drawn on top is on its way; it comes first. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly detailComing: () => boolean,
  ) {
    this.#listening = map.on("idle", () => this.#giveNeeded());
  }

  destroy(): void {
    this.#listening.unsubscribe();
  }

  #giveNeeded(): void {
    if (this.detailComing()) return;
    const zoom = this.map.getZoom();
    for (const kind of this.patterns)
      if (seenFromFar(kind) || zoom >= HATCH_ZOOM - 0.5)
        this.#give(`msoa-${kind}`, "fill-opacity", patternOpacity(kind));
    if (this.marks && zoom >= HALO_ZOOM) this.#give("msoa-halo", "line-width", HALO_WIDTH);
  }

  #give(id: string, property: "fill-opacity" | "line-width", value: ExpressionSpecification): void {
    if (this.#given.has(id)) return;
    this.#given.add(id);
    this.map.setPaintProperty(id, property, value);
  }
}
