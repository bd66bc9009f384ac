import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf } from "./app";
import { test } from "./browser";
import { painted, settled, withMap, type Exposed } from "./with-map";

const GM = "?v=1&f=E54000057";
/** Victoria Park & Longsight West, Manchester: east in the footprint, where the card lies. */
const AREA = { link: `${GM}&s=001066`, lng: -2.214, lat: 53.459 };

/** Where a position is on the page, and what lies there. */
const onPage = (page: Page, at: { readonly lng: number; readonly lat: number }) =>
  page.evaluate(({ lng, lat }) => {
    const { map } = window as unknown as Exposed;
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { x, y } = map.project([lng, lat]);
    return {
      x: left + x,
      y: top + y,
      onMap: document.elementFromPoint(left + x, top + y) === map.getCanvas(),
    };
  }, at);

const camera = (page: Page) => new URL(page.url()).searchParams.get("c");

test("the map moves by buttons alone, and goes back to all of the footprint", async ({ open }) => {
  const page = await open(GM, withMap);
  await painted(page);
  await settled(page);
  const before = await onPage(page, AREA);
  expect(camera(page)).toBeNull();
  await page.getByRole("button", { name: "Move east" }).click();
  await expect.poll(() => camera(page)).not.toBeNull();
  expect((await onPage(page, AREA)).x).toBeLessThan(before.x - 100);
  await page.getByRole("button", { name: "Show the whole area chosen" }).click();
  await expect.poll(() => camera(page)).toBeNull();
  await settled(page);
  expect((await onPage(page, AREA)).x).toBeCloseTo(before.x, 0);
  // A wider panel beside it leaves less room, in which all of the footprint is shown again.
  await page.getByRole("button", { name: "Areas", exact: true }).click();
  const edges = () =>
    page.evaluate(() => {
      const { map } = window as unknown as Exposed;
      const [west, east] = [map.project([-2.73, 53.5]).x, map.project([-1.91, 53.5]).x];
      return west > 0 && east < map.getContainer().clientWidth;
    });
  await page.getByRole("region", { name: "Table of areas" }).waitFor();
  await expect.poll(edges).toBe(true);
});

for (const size of ["wide", "laptop", "phone"] as const) {
  test(`an area picked by a link lies in the open beside its card (${size})`, async ({ open }) => {
    const page = await open(AREA.link, { ...withMap, size });
    await painted(page);
    await page.getByRole("article", { name: "Area: Victoria Park & Longsight West" }).waitFor();
    await settled(page);
    expect((await onPage(page, AREA)).onMap).toBe(true);
  });
}

test("an area typed into the header's search, letter by letter, opens with its footprint on Enter", async ({
  open,
}) => {
  const page = await open("", { size: "wide" });
  await answerOf(page, "England");
  const search = page.getByRole("combobox", { name: /^Footprint/ });
  await search.click();
  await search.pressSequentially("harpurhey monsall", { delay: 30 });
  expect(await search.inputValue()).toBe("harpurhey monsall");
  // Pride in Place has a neighbourhood of that name too, once its list has come.
  await page
    .getByRole("option", { name: /^Harpurhey South & Monsall/ })
    .first()
    .waitFor();
  await expect.poll(() => search.getAttribute("aria-activedescendant")).not.toBeNull();
  await search.press("Enter");
  await page.getByRole("article", { name: "Area: Harpurhey South & Monsall" }).waitFor();
  await answerOf(page, "NHS Greater Manchester");
  expect(new URL(page.url()).searchParams.get("s")).toBe("001053");
});

test("a page that scrolls while somebody types loses neither the text nor the lit option", async ({
  open,
}) => {
  const page = await open("", { size: "wide" });
  await answerOf(page, "England");
  const search = page.getByRole("combobox", { name: /^Footprint/ });
  await search.click();
  await search.pressSequentially("black country", { delay: 30 });
  const lit = () => search.getAttribute("aria-activedescendant");
  await expect.poll(lit).not.toBeNull();
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        document.documentElement.dispatchEvent(new Event("scroll"));
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
  await expect.poll(lit).not.toBeNull();
  expect(await search.inputValue()).toBe("black country");
  await search.press("Enter");
  await answerOf(page, "NHS Black Country");
});

test("a search given up, by Escape or by leaving, keeps the footprint and the place in it", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000062&p=E08000027", { size: "wide" });
  await answerOf(page, "Dudley");
  const search = page.getByRole("combobox", { name: /^Footprint/ });
  const givenUp = async () => {
    await expect.poll(() => search.getAttribute("aria-expanded")).toBe("false");
    expect(await search.inputValue()).toBe("NHS Black Country");
    expect(new URL(page.url()).searchParams.get("p")).toBe("E08000027");
  };
  await search.click();
  await search.pressSequentially("leeds", { delay: 30 });
  await page
    .getByRole("option", { name: /^Leeds/ })
    .first()
    .waitFor();
  await search.press("Escape");
  await givenUp();
  await search.pressSequentially("nowhere", { delay: 30 });
  await page.getByText("No ICB, district or area matches").waitFor();
  await search.press("Tab");
  await givenUp();
});

test("a link to what does not exist shows England, says what it left out, and draws the map", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54999999&i=nonsense&s=009999", { size: "wide" });
  expect(await answerOf(page, "England")).toMatch(/^1,211 of 6,856/);
  const notice = await page.getByText(/could not be used/).textContent();
  expect(notice).toContain("E54999999");
  expect(notice).toContain("nonsense");
  expect(notice).toContain("E02009999");
  expect(await page.getByText("does not exist in", { exact: false }).count()).toBe(0);
});

test("areas are added one by one without a Shift key, taken away again, and read together", async ({
  open,
}) => {
  const page = await open(`${GM}&w=list&s=001066`, { size: "wide" });
  await page.getByRole("button", { name: "Add areas" }).click();
  // By their codes: the list scrolls to what is picked.
  const rows = page.getByRole("region", { name: "Table of areas" }).locator("tbody th button");
  const row = async (at: number) => {
    const code = /E02\d{6}/.exec((await rows.nth(at).textContent()) ?? "")?.[0] ?? "none";
    return rows.filter({ hasText: code });
  };
  const picked = () => new URL(page.url()).searchParams.get("s")?.split(".").length;
  const [first, second] = [await row(2), await row(3)];
  await first.click();
  await expect.poll(picked).toBe(2);
  await first.click();
  await expect.poll(picked).toBe(1);
  await second.click();
  await page.getByText("2 areas picked").first().waitFor();
  await page.getByRole("button", { name: "Read them together" }).click();
  await page.getByText("Profile of several areas together").waitFor();
});
