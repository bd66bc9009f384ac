import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  MapLibreMap,
  StyleSpecification,
} from "maplibre-gl";
import { LAYERS, SOURCES } from "../config/layers";
import { PAPER, type Theme } from "../config/palettes";
import { sketchLayers } from "./sketch";
import { pointLayers } from "./style-points";

export interface StyleChoice {
  readonly theme: Theme;
}

/** Every source keeps all its points at every zoom (tolerance 0): MapLibre would simplify each line alone, and drop the short ones. */
const source: GeoJSONSourceSpecification = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
  tolerance: 0,
  buffer: 16,
  maxzoom: 13,
};

/** The layers of the map, in the order of LAYERS. Pure: the same choice gives the same layers. */
export function buildLayers({ theme }: StyleChoice): LayerSpecification[] {
  const made: LayerSpecification[] = [
    { id: "land", type: "background", paint: { "background-color": PAPER[theme].land } },
    ...pointLayers(theme),
    ...sketchLayers(theme),
  ];
  const byId = new Map(made.map((layer) => [layer.id, layer]));
  return LAYERS.map((id) => {
    const layer = byId.get(id);
    if (!layer) throw new Error(`No layer is made for "${id}".`);
    return layer;
  });
}

/** The whole style, with empty sources. There is no `glyphs`: labels are drawn from local fonts. */
export function buildStyle(choice: StyleChoice): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((id) => [id, source])),
    layers: buildLayers(choice),
    transition: { duration: 0, delay: 0 },
  };
}

/** Takes off a map all that is not of this style: our own layers, and what comes late. */
export function leaveStyleAlone(map: MapLibreMap): void {
  const [layers, sources] = [new Set<string>(LAYERS), new Set<string>(SOURCES)];
  for (const id of map.getLayersOrder()) if (!layers.has(id)) map.removeLayer(id);
  for (const id of Object.keys(map.getStyle().sources)) if (!sources.has(id)) map.removeSource(id);
}
