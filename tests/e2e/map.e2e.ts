import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser";
import { painted, settled, withMap, type Exposed } from "./with-map";

const AREAS = 6856;

/** Inner London, where small areas are lost first: west, south, east, north. */
const TOWN = [-0.2, 51.45, 0.05, 51.58] as const;

/** Indices of the areas drawn on screen with a colour of their own. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as Exposed).map
      .queryRenderedFeatures({ layers: ["msoa-fill"] })
      .filter(({ state }) => typeof state["c"] === "number" && state["c"] < 0xfff)
      .map(({ id }) => Number(id)),
  );

const lookAt = async (page: Page, lng: number, lat: number, zoom: number) => {
  await page.evaluate(([x, y, z]) => (window as unknown as Exposed).map.jumpTo({ center: [x, y], zoom: z }), [
    lng,
    lat,
    zoom,
  ] as const);
  await settled(page);
};

describe("the map", () => {
  test("draws every area of England with its colour, in the first view and from afar", async ({ open }) => {
    const page = await open("", withMap);
    await painted(page);
    await settled(page);
    expect(new Set(await drawn(page)).size).toBe(AREAS);
    await lookAt(page, -2, 53, 5);
    expect(new Set(await drawn(page)).size).toBe(AREAS);
  });

  test(
    "draws the same areas of inner London from near as from afar",
    { timeout: 180_000 },
    async ({ open }) => {
      const page = await open("", withMap);
      await painted(page);
      await settled(page);
      const afar = await page.evaluate(([west, south, east, north]) => {
        const { map } = window as unknown as Exposed;
        const [from, to] = [map.project([west, north]), map.project([east, south])];
        const found = map.queryRenderedFeatures([from, to], { layers: ["msoa-fill"] });
        return [...new Set(found.map(({ id }) => Number(id)))];
      }, TOWN);
      expect(afar.length).toBeGreaterThan(200);
      await lookAt(page, (TOWN[0] + TOWN[2]) / 2, (TOWN[1] + TOWN[3]) / 2, 9);
      const near = new Set(await drawn(page));
      expect(afar.filter((area) => !near.has(area))).toEqual([]);
    },
  );

  test("comes back whole when the graphics context is lost", async ({ open }) => {
    const page = await open("", withMap);
    await painted(page);
    await settled(page);
    const colour = () =>
      page.evaluate(
        () =>
          ((window as unknown as Exposed).map.getFeatureState({ source: "msoa", id: 5000 }) as { c: number })
            .c,
      );
    const before = await colour();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { map } = window as unknown as Exposed;
          const loss = map.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
          map.once("webglcontextrestored", () => resolve());
          map.once("webglcontextlost", () => setTimeout(() => loss?.restoreContext()));
          loss?.loseContext();
        }),
    );
    await settled(page);
    await expect.poll(async () => new Set(await drawn(page)).size, { timeout: 30_000 }).toBe(AREAS);
    expect(await colour()).toBe(before);
  });

  test("opens a board that is clicked, in full detail, with its LSOAs near by", async ({ open }) => {
    const page = await open("", withMap);
    await painted(page);
    await settled(page);
    const point = await page.evaluate(() => {
      const { map } = window as unknown as Exposed;
      const { x, y } = map.project([-2.235, 53.5]);
      const { left, top } = map.getCanvas().getBoundingClientRect();
      return { x: x + left, y: y + top };
    });
    await page.mouse.click(point.x, point.y);
    await page.waitForURL(/E54000057/);
    await settled(page);
    await lookAt(page, -2.235, 53.48, 12);
    const lsoas = await page.evaluate(
      () =>
        new Set(
          (window as unknown as Exposed).map
            .queryRenderedFeatures({ layers: ["lsoa-fill"] })
            .filter(({ state }) => typeof state["c"] === "number" && state["c"] < 0xfff)
            .map(({ id }) => id),
        ).size,
    );
    expect(lsoas).toBeGreaterThan(200);
  });
});
