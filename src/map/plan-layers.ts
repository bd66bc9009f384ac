import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Theme } from "../config/palettes";
import type { PlanDrawing } from "../model/plan-drawing";
import type { BetweenLines } from "./between-lines";
import type { Drawn } from "./drawn";
import { PLAN_LINE_SOURCE, PLAN_NAME_SOURCE, planLayers } from "./plan-style";

type Data = GeoJSON.FeatureCollection;
const EMPTY: Data = { type: "FeatureCollection", features: [] };

/** Draws a neighbourhood plan: lines and names. Its sources and layers are put on the map with the first plan. */
export class PlanLayers {
  #theme: Theme | null = null;
  #shown: readonly unknown[] = [];

  constructor(
    private readonly map: MapLibreMap,
    private readonly lines: BetweenLines,
  ) {}

  /** Shows a plan, or (null) none, on the boundaries that are drawn. */
  show(plan: PlanDrawing | null, drawn: Drawn, theme: Theme): void {
    if (!plan && this.#theme === null) return;
    this.#put(theme);
    const asked = [plan, drawn];
    if (asked.every((one, at) => one === this.#shown[at])) return;
    this.#shown = asked;
    this.#send(PLAN_NAME_SOURCE, {
      ...EMPTY,
      features: (plan?.names ?? []).map(({ name, lon, lat }) => ({
        type: "Feature",
        properties: { name },
        geometry: { type: "Point", coordinates: [lon, lat] },
      })),
    });
    const [outlines, barriers] = plan
      ? [this.lines.outlines(plan.of, drawn), this.lines.borders(plan.barriers, drawn)]
      : [[], []];
    this.#send(PLAN_LINE_SOURCE, {
      ...EMPTY,
      features: [
        ...outlines.map((geometry) => ({ geometry, kind: "neighbourhood" })),
        ...barriers.map((geometry) => ({ geometry, kind: "barrier" })),
      ].map(({ geometry, kind }) => ({ type: "Feature", properties: { kind }, geometry })),
    });
  }

  #send(id: string, data: Data): void {
    void this.map.getSource<GeoJSONSource>(id)?.setData(data);
  }

  #put(theme: Theme): void {
    if (this.#theme === theme) return;
    const before = this.#theme;
    this.#theme = theme;
    if (before === null)
      for (const id of [PLAN_LINE_SOURCE, PLAN_NAME_SOURCE])
        this.map.addSource(id, { type: "geojson", data: EMPTY, tolerance: 0, buffer: 16, maxzoom: 13 });
    for (const [layer, under] of planLayers(theme)) {
      if (before !== null) this.map.removeLayer(layer.id);
      this.map.addLayer(layer, under);
    }
  }
}
