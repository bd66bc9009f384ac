import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect, test as base } from "vitest";
import { serveFolder } from "../../scripts/server";

interface Fixtures {
  readonly browser: Browser;
  readonly url: string;
  /** Opens an address in a page of its own. The test fails if the page threw, complained, or asked anything of another place. */
  readonly open: (address: string) => Promise<Page>;
}

/** Of the browser, not of the page: Firefox without a graphics card tells of each. */
const OF_FIREFOX = /WebGL|GLXtest|glxtest|Feature Policy|preload/i;

/** vitest's `test` with a Firefox of the machine and the built app served. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await puppeteer.launch({
        ...{ browser: "firefox", executablePath: process.env.FIREFOX_PATH ?? "", headless: true },
        extraPrefsFirefox: { "intl.accept_languages": "en-GB", "browser.download.useDownloadDir": true },
      });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  url: [
    async ({}, use) => {
      const served = await serveFolder({ folder: process.env.E2E_DIST ?? "" });
      await use(served.url);
      await served.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const complaints: string[] = [];
    const pages: Page[] = [];
    await use(async (address) => {
      const page = await browser.newPage();
      pages.push(page);
      page.setDefaultTimeout(90_000);
      await page.setViewport({ width: 1280, height: 720 });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        const text = message.text();
        if (/warn|error/.test(message.type()) && !OF_FIREFOX.test(text)) complaints.push(text);
      });
      const origin = address.startsWith("file:") ? address : new URL(address).origin;
      page.on("request", (request) => {
        const asked = request.url();
        if (!/^(?:blob|data|about):/.test(asked) && !asked.startsWith(origin))
          complaints.push(`asked ${asked}`);
      });
      await page.goto(address);
      return page;
    });
    for (const page of pages) await page.close();
    expect(complaints, "what the page must never do").toEqual([]);
  },
});
