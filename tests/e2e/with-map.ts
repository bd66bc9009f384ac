import type { MapLibreMap } from "maplibre-gl";
import type { Page } from "playwright-core";
import type { AreasLayer } from "../../src/map/areas/areas-layer";
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
export const looksInSight = async (
  page: Page,
  level: "msoa" | "lsoa",
): Promise<ReadonlyMap<number, number>> =>
  new Map(
    await page.evaluate((of) => {
      const layer = (window as unknown as Exposed).map.getLayer("areas") as unknown as {
        implementation: AreasLayer;
      };
      return [...layer.implementation.inSight(of)];
    }, level),
  );
