import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadServices } from "../../src/data";
import { answerOf } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";
import { painted, settled, withMap, type Exposed } from "./with-map";

/** How many practices the marks on screen stand for, and how many marks there are. */
const practicesDrawn = (page: Page) =>
  page.evaluate(() => {
    const { map } = window as unknown as Exposed;
    const ids = ["site-practice-many", "site-practice-mark"];
    const found = map.queryRenderedFeatures({ layers: ids.filter((id) => map.getLayer(id)) });
    const counts = new Map(
      found.map(({ id, properties }) => [
        String(properties["cluster_id"] ?? `one ${id}`),
        Number(properties["point_count"] ?? 1),
      ]),
    );
    return { marks: counts.size, practices: [...counts.values()].reduce((sum, n) => sum + n, 0) };
  });

test("practices and Pride in Place are added to the map: loaded when asked for, clustered, said, never an area's, and kept in the link", async ({
  open,
}) => {
  const { practices, networks } = await loadServices(readFromDir("public/data"));
  const practice = practices.find(({ code }) => code === "P83009");
  if (!practice) throw new Error("Practice P83009 is not in the data: choose another for this journey.");
  const page = await open("?f=E54000057", withMap);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await answerOf(page, "NHS Greater Manchester");
  await painted(page);
  const files = (): number =>
    asked.filter((url) => /\/(services|pride-in-place)-[^/]*\.(bin|json)$/.test(url)).length;
  const key = page.getByRole("region", { name: "Key to the map" });
  await key.getByRole("button", { name: "Add to the map" }).click();
  const group = key.getByRole("group", { name: "Add to the map" });
  await group.getByText("GP practices, October 2025").waitFor();
  expect(files()).toBe(0);

  await group.getByText("GP practices, October 2025").click();
  await group.getByText("Pride in Place, 2025–26").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("x.also")).toBe("practice.pride");
  await expect.poll(() => practicesDrawn(page).then(({ marks }) => marks)).toBeGreaterThan(20);
  expect(files()).toBe(2);
  const afar = await practicesDrawn(page);
  expect(afar.practices).toBeGreaterThan(3 * afar.marks);
  // The selected MSOAs have an outline.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { map } = window as unknown as Exposed;
        return map.getLayer("pride-dash") ? map.querySourceFeatures("pride-line").length : 0;
      }),
    )
    .toBeGreaterThan(0);
  await expectAccessible(page);

  // The same in a table: all that is on in the footprint.
  await group.getByRole("button", { name: "Show as a table" }).click();
  const dialog = page.getByRole("dialog", { name: "Added to the map: NHS Greater Manchester" });
  await dialog.getByRole("searchbox").fill("blackford house");
  await dialog
    .getByRole("status")
    .filter({ hasText: /^1 of \d+\.$/ })
    .waitFor();
  await dialog.getByRole("row", { name: /Blackford House.*BL9 8QA.*PCN.*7,859.*October 2025/ }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  // Near, each stands by itself; the note speaks of the practice, and the area under it is neither told nor picked.
  await page.evaluate(
    ([lng, lat]) => (window as unknown as Exposed).map.jumpTo({ center: [lng, lat], zoom: 14 }),
    [practice.lon, practice.lat] as const,
  );
  await settled(page);
  const near = await practicesDrawn(page);
  expect(near.practices).toBe(near.marks);
  const canvas = await page.locator(".maplibregl-canvas").boundingBox();
  if (!canvas) throw new Error("The map is not on the page.");
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y);
  const note = page.locator(".mark-note");
  await note.getByText(practice.name, { exact: true }).waitFor();
  await note.getByText(`Network: ${networks[practice.network]?.name}`).waitFor();
  await note
    .getByText(/ people on its list .*who live in many areas/)
    .first()
    .waitFor();
  expect(
    await page
      .locator("[aria-hidden=true]")
      .filter({ hasText: /people ·/ })
      .count(),
  ).toBe(0);
  await page.mouse.click(x, y);
  await note.waitFor();
  expect(new URL(page.url()).searchParams.get("s")).toBeNull();
  await page.keyboard.press("Escape");
  await note.waitFor({ state: "detached" });

  // The link carries it; what is switched off is gone.
  await page.reload();
  await painted(page);
  await expect.poll(() => practicesDrawn(page).then(({ marks }) => marks)).toBeGreaterThan(0);
  await group.getByText("GP practices, October 2025").click();
  await group.getByText("Pride in Place, 2025–26").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("x.also")).toBeNull();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          (window as unknown as Exposed).map.getStyle().layers.filter(({ id }) => /^(site|pride)-/.test(id))
            .length,
      ),
    )
    .toBe(0);
});
