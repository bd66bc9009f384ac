import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Theme } from "../config/palettes";
import { MSOA_COUNT } from "../model/codes";
import type { PlanDrawing } from "../model/plan-drawing";
import type { Drawn } from "./feed";
import type { PreparedEngland } from "./model";
import { planLines, type Lines } from "./plan-lines";
import { PLAN_LINE_SOURCE, PLAN_NAME_SOURCE, planLayers } from "./plan-style";

type Data = GeoJSON.FeatureCollection;
const EMPTY: Data = { type: "FeatureCollection", features: [] };

/** Reads the lines between areas that the geometry worker made. */
async function readLines({ edges, left, right }: PreparedEngland): Promise<Lines> {
  const { features } = (await (
    await fetch(edges)
  ).json()) as GeoJSON.FeatureCollection<GeoJSON.MultiLineString>;
  return { shapes: features.map(({ geometry }) => geometry.coordinates), left, right };
}

const membersOf = (rows: Int32Array): Uint8Array => {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of rows) members[row] = 1;
  return members;
};

/** Draws a neighbourhood plan: lines and names. Its sources and layers are put on the map with the first plan. */
export class PlanLayers {
  readonly #lines = new WeakMap<PreparedEngland, Promise<Lines>>();
  #theme: Theme | null = null;
  #shown: readonly unknown[] = [];

  constructor(private readonly map: MapLibreMap) {}

  /** Shows a plan, or (null) none, on the boundaries that are drawn. */
  async show(plan: PlanDrawing | null, { england, detail, detailShown }: Drawn, theme: Theme): Promise<void> {
    this.#put(theme);
    const near = detailShown ? detail : null;
    const asked = [plan, england, near];
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
    const shapes = !plan
      ? []
      : [
          ...(england ? [planLines(plan, await this.#read(england), near && membersOf(near.msoaRows))] : []),
          ...(near ? [planLines(plan, await this.#read(near), null)] : []),
        ];
    // A later plan was asked for while the lines were read.
    if (this.#shown !== asked) return;
    this.#send(PLAN_LINE_SOURCE, {
      ...EMPTY,
      features: shapes.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
    });
  }

  #read(prepared: PreparedEngland): Promise<Lines> {
    const found = this.#lines.get(prepared) ?? readLines(prepared);
    this.#lines.set(prepared, found);
    return found;
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
