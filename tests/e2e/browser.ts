import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { watch } from "./watch";

export const SIZES = {
  wide: { width: 1440, height: 900 },
  laptop: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/** How long a page may take to show what is waited for: with WebGL drawn on a busy processor 30 s were seen to be too few. */
export const PATIENCE = 90_000;

export interface OpenOptions extends BrowserContextOptions {
  readonly size?: keyof typeof SIZES;
  /** Console warnings or failed requests that this test causes on purpose. */
  readonly expected?: RegExp;
  /** Prepares the page before it loads anything. */
  readonly before?: (page: Page) => Promise<void>;
}

export type Open = (path?: string, options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  readonly browser: Browser;
  /**
   * Opens a path of the app in a fresh context. At the end of the test the page is closed, and the test fails
   * if the page warned or failed in its console, threw, or asked anything of another origin.
   */
  readonly open: Open;
}

/** vitest's `test` with a browser: `test("...", async ({ open }) => { const page = await open("?f=E54000008"); })`. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject("browser"));
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const complaints: string[] = [];
    const closes: (() => Promise<void>)[] = [];
    await use(async (path = "", { size = "laptop", expected, before, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: SIZES[size],
        locale: "en-GB",
        timezoneId: "Europe/London",
        reducedMotion: "reduce",
        colorScheme: "light",
        // What a journey answers in the site's place must come to the page; tests/e2e/offline.e2e.ts is about the worker.
        serviceWorkers: "block",
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const seen = watch(page, new URL(inject("url")).origin);
      closes.push(async () => {
        await context.close();
        complaints.push(...seen.filter((each) => !expected?.test(each)));
      });
      await before?.(page);
      await page.goto(inject("url") + path);
      return page;
    });
    for (const close of closes) await close();
    expect(complaints, "what the page must never do").toEqual([]);
  },
});
