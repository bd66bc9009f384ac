import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { serveFolder, type Served } from "../../scripts/server";
import { answerOf, mapDrawn } from "./app";
import { PATIENCE, SIZES } from "./browser";
import { laterVersion } from "./deploy";

const GM = "NHS Greater Manchester";
const VIEW = "?v=1&f=E54000057&s=001059";
let browser: Browser;
let later: string;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  later = laterVersion(inject("dist"));
});
afterAll(async () => {
  await browser.close();
  rmSync(later, { recursive: true, force: true });
});

/** A browser of one person, and a site that can go, come back and change at one address. */
async function visit(): Promise<{
  readonly context: BrowserContext;
  readonly open: (path?: string) => Promise<Page>;
  readonly serve: (folder: string | null) => Promise<void>;
  readonly url: string;
  readonly end: () => Promise<void>;
}> {
  let served: Served | null = await serveFolder({ folder: inject("dist") });
  const { url } = served;
  const context = await browser.newContext({ viewport: SIZES.laptop, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  return {
    context,
    url,
    open: async (path = VIEW) => {
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    },
    serve: async (folder) => {
      await served?.close();
      served = folder === null ? null : await serveFolder({ folder, port: Number(new URL(url).port) });
    },
    end: async () => {
      await context.close();
      await served?.close();
    },
  };
}

/** What each cache of the app holds, oldest first: how many files, and whether the page and the list of areas are among them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("hyperlocal "));
    return Promise.all(
      names.map(async (name) => {
        const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
        const has = (pattern: RegExp): boolean => urls.some((url) => pattern.test(url));
        return { name, files: urls.length, page: has(/\/$/), areas: has(/\/areas-[^/]+$/) };
      }),
    );
  });
const whole = async (page: Page): Promise<number> => (await kept(page)).filter((cache) => cache.page).length;

/** The program that a page runs. */
const program = (page: Page) => page.locator('script[type="module"]').getAttribute("src");

test("what was seen opens again when the site is gone for good, a year later by this machine's clock, and what is damaged heals", async () => {
  const { context, open, serve, end } = await visit();
  try {
    const page = await open();
    const answer = await answerOf(page, GM);
    await mapDrawn(page);
    await page.getByRole("button", { name: "Areas", exact: true }).click();
    await page.getByRole("row").nth(3).waitFor();
    await page.getByRole("button", { name: "Profile", exact: true }).click();
    await page
      .getByRole("heading", { name: /Manchester/ })
      .first()
      .waitFor();
    await expect.poll(() => whole(page)).toBe(1);
    await page.waitForLoadState("networkidle");
    // The browser keeps a data file under its name with other bytes.
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? "");
      const url = (await cache.keys()).map((each) => each.url).find((each) => each.includes("/areas-"));
      await cache.put(url ?? "", new Response("not these bytes"));
    });
    await page.reload();
    const refused = page.getByRole("alert").filter({ hasText: "The list of areas could not be loaded" });
    await refused.getByRole("button", { name: "Try again" }).click();
    await mapDrawn(page);
    await page.reload();
    await mapDrawn(page);
    expect(await refused.count()).toBe(0);
    await expect.poll(async () => (await kept(page))[0]?.areas).toBe(true);

    await serve(null);
    await context.clock.install({ time: Date.now() + 366 * 86_400_000 });
    await page.close();
    const again = await open();
    expect(await answerOf(again, GM)).toBe(answer);
    await mapDrawn(again);
    await again.getByRole("button", { name: "Areas", exact: true }).click();
    await again.getByRole("row").nth(3).waitFor();
    await again.getByRole("button", { name: "Profile", exact: true }).click();
    await again
      .getByRole("heading", { name: /Manchester/ })
      .first()
      .waitFor();
    expect(await again.getByRole("alert").count()).toBe(0);

    // The browser clears what it keeps: nothing is left to show, and the site alone can help.
    await again.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await expect(again.reload()).rejects.toThrow("ERR_");
    await serve(inject("dist"));
    const healed = await open();
    await mapDrawn(healed);
    await expect.poll(() => whole(healed)).toBe(1);
  } finally {
    await end();
  }
});

test("two tabs over an update: each keeps its own build, and the older one goes when its last page is closed", async () => {
  const { open, serve, url, end } = await visit();
  try {
    const first = await open();
    await mapDrawn(first);
    await expect.poll(() => whole(first)).toBe(1);
    await serve(later);
    const second = await open();
    await mapDrawn(second);
    await expect.poll(() => whole(second)).toBe(2);
    const [older, newer] = [await program(first), await program(second)];
    expect(newer).not.toBe(older);
    // The older page goes on with what is kept for it.
    const status = await first.evaluate(async (path) => (await fetch(path ?? "")).status, older);
    expect(status).toBe(200);
    await serve(null);
    await second.reload();
    await answerOf(second, GM);
    expect(await program(second), "without a network the newest whole build opens").toBe(newer);
    await first.close();
    await serve(later);
    await second.goto(url + VIEW);
    await mapDrawn(second);
    await expect.poll(async () => (await kept(second)).length).toBe(1);
    expect(await program(second)).toBe(newer);
  } finally {
    await end();
  }
});

test("an update that came in part is never shown without a network, and heals when the site is whole", async () => {
  const { open, serve, url, end } = await visit();
  const half = laterVersion(inject("dist"));
  try {
    const page = await open();
    await mapDrawn(page);
    await expect.poll(() => whole(page)).toBe(1);
    const older = await program(page);
    // The new page is up, but a file that it needs is not there yet.
    const { entry } = (await (await fetch(`${url}version.json`)).json()) as { entry: string };
    rmSync(join(half, entry.replace(/\.js$/, "-later.js")));
    await serve(half);
    await page.reload();
    expect(await program(page)).not.toBe(older);
    await serve(null);
    await page.reload();
    await answerOf(page, GM);
    expect(await program(page)).toBe(older);
    await serve(later);
    await page.reload();
    await mapDrawn(page);
    expect(await program(page)).not.toBe(older);
    await expect.poll(async () => (await kept(page)).map((cache) => cache.page)).toEqual([true]);
  } finally {
    await end();
    rmSync(half, { recursive: true, force: true });
  }
});

test("a footprint is kept with its size said first, refused in words without room, opened whole without a network, and dropped", async () => {
  const { context, open, url, serve, end } = await visit();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(url);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 400_000 });
    await page.goto(`${url}${VIEW}&w=methods&x.methods.tab=site`);
    await mapDrawn(page);
    await page.waitForLoadState("networkidle");
    expect(await whole(page), "what came in part is not taken for whole").toBe(0);
    const offered = page.getByRole("listitem").filter({ hasText: `${GM} (April 2026): ` });
    await offered.getByText(/: \d+\.\d MB$/).waitFor();
    await offered.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("alert").filter({ hasText: "This browser has no room for it" }).waitFor();
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });

    await page.reload();
    await mapDrawn(page);
    await expect.poll(() => whole(page)).toBe(1);
    await offered.getByRole("button", { name: "Keep" }).click();
    await offered.getByText(/MB, kept$/).waitFor();
    const files = (await kept(page))[0]?.files ?? 0;
    await serve(null);
    const away = await open("?v=1&f=E54000057&i=le_male_2015_19&w=big-local");
    await mapDrawn(away);
    await away.getByRole("heading", { name: "Programmes" }).waitFor();
    await away.locator("caption", { hasText: /^Classes of Life expectancy/ }).waitFor({ state: "attached" });
    for (const view of ["Compare", "Clusters", "Voice", "Rule", "Data and methods"]) {
      await away.getByRole("button", { name: view, exact: true }).click();
      await away.getByRole("heading", { name: view, level: 2 }).waitFor();
    }
    expect(await away.getByRole("alert").count()).toBe(0);
    await away.close();
    await offered.getByRole("button", { name: "Drop" }).click();
    await expect.poll(async () => (await kept(page))[0]?.files ?? 0).toBeLessThan(files / 2);
    expect(await whole(page), "what was seen stays").toBe(1);
    await page.getByRole("button", { name: "Clear all of it…" }).click();
    await page.getByRole("button", { name: "Clear them now" }).click();
    await expect.poll(() => page.url()).toContain("chrome-error:");
  } finally {
    await end();
  }
});
