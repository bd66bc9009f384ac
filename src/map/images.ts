import type { MapLibreMap } from "maplibre-gl";
import { drawIcon, iconName } from "./icons";

/** Adds the marks of both themes, drawn here at two pixels a point. */
export function addImages(map: MapLibreMap): void {
  const add = (name: string, image: ImageData): void => {
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: 2 });
  };
  for (const theme of ["light", "dark"] as const) {
    for (const kind of ["pocket", "bigLocal"] as const) add(iconName(kind, theme), drawIcon(kind, theme));
  }
}
