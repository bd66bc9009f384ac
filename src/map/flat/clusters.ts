import { Supercluster } from "@maplibre/geojson-vt";
import { CLUSTER_LAST_ZOOM, CLUSTER_RADIUS } from "../../config/additions";
import type { SiteMarks } from "../../model/additions";
import { unproject } from "../../model/mercator";
import { pointOf, type FlatView, type Point } from "./view";

/** Services of a kind in one place on screen: one by its row, or several with the zoom from which they part. */
export interface SiteGroup {
  readonly at: Point;
  readonly count: number;
  /** Place in `sites` when `count` is 1. */
  readonly row: number;
  readonly parts: number;
}

/** Side of a tile in pixels, as MapLibre counts zooms: the radius is told by it. */
const TILE = 512;
const indexes = new WeakMap<SiteMarks, Supercluster>();

/** The marks in groups at every zoom, by the same program and numbers as MapLibre's own sources. Worked out once. */
function indexOf(marks: SiteMarks): Supercluster {
  const known = indexes.get(marks);
  if (known) return known;
  const index = new Supercluster({ radius: CLUSTER_RADIUS, extent: TILE, maxZoom: CLUSTER_LAST_ZOOM });
  index.load(
    marks.sites.map(({ lon, lat }, id) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  );
  indexes.set(marks, index);
  return index;
}

/** Margin in pixels around the view: what stands just outside may reach in. */
const MARGIN = 40;

/** The groups of a kind that are in view, at the view's whole zoom. */
export function groupsIn(marks: SiteMarks, view: FlatView): readonly SiteGroup[] {
  const index = indexOf(marks);
  const scale = TILE * 2 ** view.zoom;
  const [across, down] = [(view.width / 2 + MARGIN) / scale, (view.height / 2 + MARGIN) / scale];
  const [west, north] = unproject(view.x - across, view.y - down);
  const [east, south] = unproject(view.x + across, view.y + down);
  return index.getClusters([west, south, east, north], Math.floor(view.zoom)).map((feature): SiteGroup => {
    const [lon = NaN, lat = NaN] = feature.geometry.coordinates;
    const { cluster_id: id, point_count: count } = (feature.properties ?? {}) as {
      cluster_id?: number;
      point_count?: number;
    };
    return {
      at: pointOf(view, lon, lat),
      count: count ?? 1,
      row: count === undefined ? Number(feature.id) : -1,
      parts: id === undefined ? view.zoom : index.getClusterExpansionZoom(id),
    };
  });
}
