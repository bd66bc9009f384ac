import type { LayerSpecification, MapLibreMap } from "maplibre-gl";

type Properties = Readonly<Record<string, unknown>>;
type Plain = Pick<LayerSpecification, "id"> & {
  readonly paint?: Properties;
  readonly layout?: Properties;
  readonly filter?: unknown;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Brings the layers on the map from one build to another by the properties that differ; setStyle would wipe sources. */
export function restyle(map: MapLibreMap, before: LayerSpecification[], after: LayerSpecification[]): void {
  after.forEach((next, at) => {
    const { id, paint = {}, layout = {}, filter } = next as Plain;
    const old = before[at] as Plain;
    for (const [name, value] of Object.entries(paint))
      if (!same(value, old.paint?.[name])) map.setPaintProperty(id, name as never, value as never);
    for (const [name, value] of Object.entries(layout))
      if (!same(value, old.layout?.[name])) map.setLayoutProperty(id, name as never, value as never);
    if (!same(filter, old.filter)) map.setFilter(id, filter as never);
  });
}
