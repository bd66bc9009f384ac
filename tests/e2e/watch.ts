import type { Page } from "playwright-core";

/** What software drawing of WebGL says about its own speed, and the driver about a worker that a test does without: not about the app. */
const DRIVER =
  /GL Driver Message|GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

/** Notes all that a page must never do: warn or fail in its console, throw, or ask anything of another origin. */
export function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    const type = message.type();
    if ((type === "warning" || type === "error") && !DRIVER.test(message.text()))
      seen.push(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== origin)
      seen.push(`request to another origin: ${url}`);
  });
  page.on("requestfailed", (request) => {
    // A request that the page itself gave up (a newer choice replaced it, or the page closed) is no failure.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") seen.push(`request failed: ${request.url()} ${reason}`);
  });
  return seen;
}
