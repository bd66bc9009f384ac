import type { CircleLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { MARKS, type Theme } from "../config/palettes";
import type { Corner } from "./model";

/** The shape being drawn: a dot a corner, and from two corners on the outline, closed. */
export function sketchShape(drawn: readonly Corner[]): GeoJSON.FeatureCollection {
  const [first] = drawn;
  const dots = drawn.map(([lng, lat]): GeoJSON.Feature => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates: [lng, lat] },
  }));
  const outline: GeoJSON.Feature[] =
    first && drawn.length > 1
      ? [
          {
            type: "Feature",
            properties: {},
            geometry: { type: "LineString", coordinates: [...drawn, first].map(([lng, lat]) => [lng, lat]) },
          },
        ]
      : [];
  return { type: "FeatureCollection", features: [...outline, ...dots] };
}

/** The outline and the corners of the shape being drawn, over everything else. */
export function sketchLayers(theme: Theme): (LineLayerSpecification | CircleLayerSpecification)[] {
  const { selected, halo } = MARKS[theme];
  return [
    {
      id: "sketch-line",
      type: "line",
      source: "sketch",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": selected, "line-width": 2.5, "line-dasharray": [2, 1.5] },
    },
    {
      id: "sketch-corner",
      type: "circle",
      source: "sketch",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 5,
        "circle-color": selected,
        "circle-stroke-color": halo,
        "circle-stroke-width": 2,
      },
    },
  ];
}
