import type { Locator, Page } from "playwright-core";

interface Watched {
  tasks: number[];
}

/**
 * The longest task of the page's main thread, in milliseconds, from `act` until `there` is on screen and the browser has
 * nothing left to do. Chromium reports tasks from 50 ms on: 0 means that none was as long.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>, there: Locator): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: "longtask" });
    Object.assign(window, { watched: { tasks } });
  });
  await act();
  await there.waitFor({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(done));
    return Math.max(0, ...(window as unknown as { watched: Watched }).watched.tasks);
  });
}

/** Goes to a link within the page, as Back and Forward do. */
export const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((link) => {
    history.pushState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);

/** Milliseconds in which this page sorts 200,000 numbers: what the machine's pace is now. */
export const yardstick = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let seed = 1;
    const values = Array.from({ length: 200_000 }, () => (seed = (seed * 48271) % 2147483647));
    const from = performance.now();
    values.sort((a, b) => a - b);
    return performance.now() - from;
  });
