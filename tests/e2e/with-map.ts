import type { MapLibreMap } from "maplibre-gl";
import type { Page } from "playwright-core";
import type { AreasLayer } from "../../src/map/areas/areas-layer";
import { areasIn } from "../../src/map/areas/runs";
import { fromOrigin } from "../../src/map/areas/sight";
import type { OpenOptions } from "./browser";

export interface Exposed {
  map: MapLibreMap;
}

/** Keeps the MapLibre map of the page, which the controller announces, where a test can ask it what is drawn. */
export const withMap: OpenOptions = {
  size: "wide",
  before: async (page) => {
    await page.addInitScript(() => {
      addEventListener("hyperlocal:map", (event) => {
        (window as unknown as Exposed).map = (event as CustomEvent<MapLibreMap>).detail;
      });
    });
  },
};

/** England is on screen. */
export const painted = (page: Page) => page.locator("[data-ready=true]").waitFor({ timeout: 60_000 });

/** Resolves when nothing is left to load or draw. */
export const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { map } = window as unknown as Exposed;
        map.once("idle", () => resolve());
        map.triggerRepaint();
      }),
  );

/** Looks (src/map/area-state.ts) of the areas of a level that the map draws where it stands, by row. */
export async function looksInSight(page: Page, level: "msoa" | "lsoa"): Promise<ReadonlyMap<number, number>> {
  const seen = await page.evaluate((of) => {
    const { map } = window as unknown as Exposed;
    const { implementation } = map.getLayer("areas") as unknown as { implementation: AreasLayer };
    const sheets = implementation.drawn?.sheets.filter((one) => one.level === of) ?? [];
    const bounds = map.getBounds();
    const near = map.getZoom() >= 11;
    return {
      box: [bounds.getWest(), bounds.getNorth(), bounds.getEast(), bounds.getSouth()] as const,
      rows: sheets.flatMap(({ mesh }) => [...mesh.rows]),
      boxes: sheets.flatMap(({ mesh }) => [...mesh.boxes]),
      // Regions share their looks: one for every LSOA of England.
      looks: [...((near ? sheets[0]?.near : null) ?? sheets[0]?.looks ?? [])],
    };
  }, level);
  const [west, north, east, south] = seen.box;
  const mesh = { rows: Int32Array.from(seen.rows), boxes: Float32Array.from(seen.boxes) };
  const rows = [...areasIn(mesh, [...fromOrigin(west, north), ...fromOrigin(east, south)])];
  return new Map(rows.map((at) => [mesh.rows[at] ?? -1, seen.looks[mesh.rows[at] ?? -1] ?? 0]));
}
