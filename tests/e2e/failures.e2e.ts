import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerOf, mapDrawn } from "./app";
import { SIZES, test } from "./browser";

const FAILED = /Failed to load resource|net::ERR_FAILED|request failed|HTTP 5/;

/** Makes a data file fail, in one of the ways in which files fail, until the returned function mends it. */
function broken(
  file: string,
  how: "lost" | "unreachable" | "cut short" | "a page",
): {
  before: (page: Page) => Promise<void>;
  mend: (page: Page) => Promise<void>;
} {
  const glob = `**/data/${file.replace(".", "-*.")}`;
  return {
    before: async (page) => {
      await page.route(glob, async (route) => {
        if (how === "lost") return route.fulfill({ status: 503, body: "busy" });
        if (how === "unreachable") return route.abort("connectionfailed");
        if (how === "a page")
          return route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" });
        const answer = await route.fetch();
        return route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 2000) });
      });
    },
    mend: (page) => page.unroute(glob),
  };
}

for (const how of ["lost", "unreachable", "cut short", "a page"] as const) {
  test(`when the list of areas is ${how}, the page says so in words and a retry mends it`, async ({
    open,
  }) => {
    const { before, mend } = broken("areas.bin", how);
    const page = await open("", { before, expected: FAILED });
    const notice = page.getByText("The list of areas could not be loaded.");
    await notice.waitFor();
    expect((await notice.textContent())?.length).toBeGreaterThan(60);
    await mend(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await answerOf(page, "England");
  });
}

test("when the rule's figures fail, the rest of the page stands and a retry mends it", async ({ open }) => {
  const { before, mend } = broken("columns/imd25_share_core20.bin", "lost");
  const page = await open("", { before, expected: FAILED });
  await page.getByText("The figures for this rule could not be loaded.").waitFor();
  await page.getByRole("combobox", { name: /^Footprint/ }).waitFor();
  await mend(page);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await answerOf(page, "England");
});

test("when the boundaries fail, the map's place says so, the answer stands, and a retry draws the map", async ({
  open,
}) => {
  const { before, mend } = broken("england.bin", "cut short");
  const page = await open("", { before, expected: FAILED });
  await answerOf(page, "England");
  const map = page.getByRole("region", { name: "Map", exact: true });
  await map.getByText("work without it").waitFor();
  await mend(page);
  await map.getByRole("button", { name: "Try again" }).click();
  await mapDrawn(page);
});

test("when a part of the program is gone since a deployment, the page stands, and reloading or closing leads on", async ({
  open,
}) => {
  const gone = "**/assets/{BriefView,FrameMode,TakeAway,ShortcutsDialog,AreaCard}-*.js";
  const page = await open("?x.brief=1&s=001066", {
    before: async (page) => {
      await page.route(gone, (route) => route.fulfill({ status: 404, body: "gone" }));
    },
    expected: /Failed to load resource|dynamically imported module/,
  });
  await answerOf(page, "England");
  await mapDrawn(page);
  const lost = async (what: string, act: "Close" | "Reload the page"): Promise<void> => {
    const notice = page.getByRole("alert").filter({ hasText: `${what} could not be shown` });
    await notice.getByRole("button", { name: "Reload the page" }).click({ trial: true });
    await page.getByRole("combobox", { name: /^Footprint/ }).click({ trial: true });
    await notice.getByRole("button", { name: act }).click();
  };
  // Two that fail one after the other stand one above the other, also on a phone.
  await page.setViewportSize(SIZES.phone);
  await page.getByRole("button", { name: "Download and share" }).click();
  const over = page.locator("#over").getByRole("alert");
  await over.nth(1).waitFor();
  const [first, second] = await Promise.all([0, 1].map((nth) => over.nth(nth).boundingBox()));
  expect(first && second && (first.y + first.height <= second.y || second.y + second.height <= first.y)).toBe(
    true,
  );
  await lost("“Download and share”", "Close");
  await page.setViewportSize(SIZES.laptop);
  await lost("The brief", "Close");
  expect(page.url()).not.toContain("brief");
  await lost("The card of this area", "Close");
  await page.keyboard.press("?");
  await lost("The list of keys", "Close");
  await page.keyboard.press("f");
  await page.getByText("The image could not be shown").waitFor();
  await page.unroute(gone);
  await lost("The image", "Reload the page");
  await page.getByRole("dialog", { name: "Image of this view" }).waitFor();
});
