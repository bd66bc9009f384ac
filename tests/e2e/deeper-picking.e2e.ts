import type { MapLibreMap } from "maplibre-gl";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas } from "../../src/data";
import { test } from "./browser";

interface Exposed {
  map: MapLibreMap;
}

/** Half the sides, in pixels, of a box around the middle of the map. */
const [ACROSS, DOWN] = [150, 110];

const keepMap = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    addEventListener("hyperlocal:map", (event) => {
      (window as unknown as Exposed).map = (event as CustomEvent<MapLibreMap>).detail;
    });
  });
};

/** The middle of the map on the page, and the codes of the areas whose centre lies in the box around it. */
async function boxOf(page: Page): Promise<{ x: number; y: number; codes: string[] }> {
  const { x, y, west, south, east, north } = await page.evaluate(
    ([across, down]) => {
      const { map } = window as unknown as Exposed;
      const { left, top, width, height } = map.getCanvas().getBoundingClientRect();
      const [cx, cy] = [width / 2, height / 2];
      const low = map.unproject([cx - across, cy + down]);
      const high = map.unproject([cx + across, cy - down]);
      return { x: left + cx, y: top + cy, west: low.lng, south: low.lat, east: high.lng, north: high.lat };
    },
    [ACROSS, DOWN] as const,
  );
  const areas = await loadAreas(readFromDir("public/data"));
  const within = (i: number): boolean => {
    const [lon, lat] = [areas.lon[i] as number, areas.lat[i] as number];
    return lon > west && lon < east && lat > south && lat < north;
  };
  return { x, y, codes: areas.code.filter((_, i) => within(i)) };
}

const picked = (page: Page): string[] =>
  (new URL(page.url()).searchParams.get("s") ?? "")
    .split(".")
    .filter(Boolean)
    .map((tail) => `E02${tail}`)
    .sort();

test("areas are picked by a drawn shape, kept under a name, and picked by a box and by Shift-click", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&w=profile&s=001066&c=53.455_-2.215_11.5", {
    size: "wide",
    before: keepMap,
  });
  await page.locator("[data-ready=true]").waitFor();
  const { x, y, codes } = await boxOf(page);
  expect(codes.length).toBeGreaterThan(3);

  await page.getByRole("button", { name: "Draw a shape on the map" }).click();
  const status = page.getByRole("status").filter({ hasText: /corners/ });
  for (const [dx, dy] of [
    [-ACROSS, -DOWN],
    [ACROSS, -DOWN],
    [ACROSS, DOWN],
    [-ACROSS, DOWN],
  ] as const)
    await page.mouse.click(x + dx, y + dy);
  await status.filter({ hasText: `4 corners, ${codes.length} areas` }).waitFor();
  expect(picked(page)).toEqual(["E02001066"]);
  await page
    .getByRole("button", { name: `Open ${codes.length} areas`, exact: true })
    .first()
    .click();
  await page.getByRole("heading", { level: 2, name: `${codes.length} areas picked` }).waitFor();
  await expect.poll(() => picked(page)).toEqual(codes);

  await page.getByLabel("Name of this set").fill("Round Longsight");
  await page.getByRole("button", { name: "Keep this set" }).click();
  const kept = page.getByRole("button", { name: `Round Longsight (${codes.length} areas)` });
  await kept.waitFor();

  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  await expect.poll(() => Math.abs(picked(page).length - codes.length)).toBe(1);
  await kept.click();
  await expect.poll(() => picked(page)).toEqual(codes);

  await page
    .getByRole("button", { name: /^Take out/ })
    .first()
    .click();
  await expect.poll(() => picked(page).length).toBe(codes.length - 1);
  // The map may have moved, to show the area of the set that was picked last.
  await page.waitForFunction(() => !(window as unknown as Exposed).map.isMoving());
  const box = await boxOf(page);
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x - ACROSS, box.y - DOWN);
  await page.mouse.down();
  await page.mouse.move(box.x, box.y, { steps: 4 });
  await page.mouse.move(box.x + ACROSS, box.y + DOWN, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(() => picked(page)).toEqual(box.codes);
});
