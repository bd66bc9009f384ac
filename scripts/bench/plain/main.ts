/** The page one would write first: MapLibre, one GeoJSON file that holds every column, colours by expression. `?of=lsoas` draws the LSOAs of England. */
import { MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);
const file = location.search === "?of=lsoas" ? "lsoas.geojson" : "areas.geojson";
const map = new MapLibreMap({
  container: "map",
  bounds: [-6.42, 49.86, 1.77, 55.82],
  style: {
    version: 8,
    sources: { areas: { type: "geojson", data: new URL(file, location.href).href } },
    layers: [
      {
        id: "areas",
        type: "fill",
        source: "areas",
        paint: {
          "fill-color": [
            "interpolate",
            ["linear"],
            ["get", "imd25_average_score"],
            0,
            "#fdfbd4",
            30,
            "#46b2c3",
            60,
            "#0c1f63",
          ],
        },
      },
    ],
  },
});
map.getContainer().dispatchEvent(new CustomEvent("hyperlocal:map", { bubbles: true, detail: map }));
map.once("load", () => {
  document.body.dataset["ready"] = "true";
});
