import type { MapLibreMap } from "maplibre-gl";
import type { Page } from "playwright-core";

/** Milliseconds of the flight, the same on both sides. */
const FLIGHT = 4000;

/** The interval between two frames that 95% of those of a flight from England to London do not exceed, in milliseconds. The page keeps its map as `window.map`. */
export const zoomFrames = (page: Page): Promise<number> =>
  page.evaluate(async (duration) => {
    const { map } = window as unknown as { map: MapLibreMap };
    map.jumpTo({ center: [-2.3, 52.9], zoom: 5.6 });
    await map.once("idle");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const frames: number[] = [performance.now()];
    const counted = map.on("render", () => frames.push(performance.now()));
    const there = map.once("moveend");
    map.easeTo({ center: [-0.1, 51.5], zoom: 11, duration, essential: true });
    await there;
    counted.unsubscribe();
    const gaps = frames.slice(1).map((at, frame) => at - (frames[frame] ?? at));
    return gaps.sort((a, b) => a - b)[Math.ceil(0.95 * gaps.length) - 1] ?? NaN;
  }, FLIGHT);

/** Keeps the map that a page announces as `window.map`. */
export const keepMap = (page: Page) =>
  page.addInitScript(() => {
    addEventListener("hyperlocal:map", (event) => {
      Object.assign(window, { map: (event as CustomEvent<MapLibreMap>).detail });
    });
  });

/** Opens an address and waits until its map is painted. */
export async function openMap(page: Page, url: string): Promise<void> {
  await keepMap(page);
  await page.goto(url);
  await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 240_000 });
}

/** JavaScript heap of a page after a collection, in bytes; workers and the graphics process are not in it. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
