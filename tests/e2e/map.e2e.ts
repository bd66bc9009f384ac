import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser";
import { readFromDir } from "../../scripts/read-from-dir";
import { decileRamp } from "../../src/config/palettes";
import { loadAreas, loadLsoas } from "../../src/data";
import { unpackLook } from "../../src/map/area-state";
import { HIDDEN } from "../../src/map/slots";
import { looksInSight, painted, settled, withMap, type Exposed } from "./with-map";

const AREAS = 6856;

/** A place in Appleby, Shap & Kirkby Thore (E02004013), one large area without a flag, and its decile in the IMD 2025. */
const FELLS = { lng: -2.6, lat: 54.6, decile: 5 } as const;

/** Inner London: west, south, east, north. */
const TOWN = [-0.2, 51.45, 0.05, 51.58] as const;

/** Rows of the areas drawn on screen with a colour of their own. */
const drawn = async (page: Page, level: "msoa" | "lsoa" = "msoa"): Promise<ReadonlySet<number>> => {
  const looks = [...(await looksInSight(page, level))];
  return new Set(looks.filter(([, look]) => unpackLook(look).c > HIDDEN).map(([row]) => row));
};

/** The colour of the canvas at a position, read in the frame that draws it. */
const colourAt = (page: Page, lng: number, lat: number) =>
  page.evaluate(
    ([x, y]) =>
      new Promise<readonly number[]>((resolve) => {
        const { map } = window as unknown as Exposed;
        map.once("render", () => {
          const canvas = map.getCanvas();
          const gl = canvas.getContext("webgl2");
          const at = map.project([x, y]);
          const ratio = canvas.width / canvas.clientWidth;
          const pixel = new Uint8Array(4);
          gl?.readPixels(
            Math.round(at.x * ratio),
            Math.round(canvas.height - at.y * ratio),
            1,
            1,
            gl.RGBA,
            gl.UNSIGNED_BYTE,
            pixel,
          );
          resolve([...pixel.slice(0, 3)]);
        });
        map.triggerRepaint();
      }),
    [lng, lat] as const,
  );

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;

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
    expect((await drawn(page)).size).toBe(AREAS);
    await lookAt(page, -2, 53, 5);
    expect((await drawn(page)).size).toBe(AREAS);
  });

  test(
    "draws every area of inner London, where small areas are lost first",
    { timeout: 180_000 },
    async ({ open }) => {
      const page = await open("", withMap);
      await painted(page);
      await settled(page);
      await lookAt(page, (TOWN[0] + TOWN[2]) / 2, (TOWN[1] + TOWN[3]) / 2, 9);
      const near = await drawn(page);
      const areas = await loadAreas(readFromDir("public/data"));
      const inTown = [...areas.lon.keys()].filter((at) => {
        const [lon, lat] = [areas.lon[at] ?? 0, areas.lat[at] ?? 0];
        return TOWN[0] < lon && lon < TOWN[2] && TOWN[1] < lat && lat < TOWN[3];
      });
      expect(inTown.length).toBeGreaterThan(200);
      expect(inTown.filter((area) => !near.has(area))).toEqual([]);

      // Nearer, with England in view, the small areas of every board on the screen take their place, each once.
      await lookAt(page, -0.1, 51.5, 11.5);
      const middle = new Set(
        [...areas.lon.keys()].filter(
          (at) => Math.abs((areas.lon[at] ?? 0) + 0.1) < 0.1 && Math.abs((areas.lat[at] ?? 0) - 51.5) < 0.05,
        ),
      );
      const lsoas = await loadLsoas(readFromDir("public/data"));
      const wanted = [...lsoas.msoa.keys()].filter((row) => middle.has(lsoas.msoa[row] ?? -1));
      await expect
        .poll(async () => {
          const small = await drawn(page, "lsoa");
          return wanted.filter((row) => !small.has(row)).length;
        })
        .toBe(0);
      expect(new Set(wanted.map((row) => areas.icb26[lsoas.msoa[row] ?? -1])).size).toBeGreaterThan(2);
      await expect.poll(() => page.getByText("Zoomed in: small areas").isVisible()).toBe(true);
      await lookAt(page, -2, 53, 5);
      await expect.poll(async () => (await drawn(page)).size, { timeout: 30_000 }).toBe(AREAS);
      expect((await drawn(page, "lsoa")).size).toBe(0);
    },
  );

  test("comes back whole when the graphics context is lost", async ({ open }) => {
    const page = await open("?v=1&x.also=pride", withMap);
    await painted(page);
    await settled(page);
    const order = () =>
      page.evaluate(() => {
        const all = (window as unknown as Exposed).map.getLayersOrder();
        return all.filter((id) => /^(areas|lines|outlines|pride-casing)$/.test(id));
      });
    await expect.poll(order, { timeout: 30_000 }).toContain("pride-casing");
    const before = await order();
    const colour = async () => hexOf(await colourAt(page, FELLS.lng, FELLS.lat));
    expect(await colour()).toBe(decileRamp("light")[FELLS.decile - 1]);
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
    await expect.poll(async () => (await drawn(page)).size, { timeout: 30_000 }).toBe(AREAS);
    expect(await colour()).toBe(decileRamp("light")[FELLS.decile - 1]);
    // What was switched on lies where it did, and nothing failed on the way.
    await expect.poll(order, { timeout: 30_000 }).toEqual(before);
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  });

  test("is the simpler one where the graphics card refuses what areas are drawn with", async ({ open }) => {
    const page = await open("", {
      size: "wide",
      before: async (one) => {
        await one.addInitScript(() => {
          const { prototype } = WebGL2RenderingContext;
          const give: (shader: WebGLShader, text: string) => void = Reflect.get(prototype, "shaderSource");
          prototype.shaderSource = function (shader, text) {
            give.call(this, shader, text.includes("u_looks") ? "not a shader" : text);
          };
        });
      },
    });
    await painted(page);
    await page.getByText("A simpler map for this computer: it moves in steps.").waitFor();
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
    expect(await page.locator(".maplibregl-canvas").count()).toBe(0);
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
    const { size: lsoas } = await drawn(page, "lsoa");
    expect(lsoas).toBeGreaterThan(200);
  });
});
