import type { Page } from "playwright-core";

/** What the element in focus is called: its label, or what it says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return (
      element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent.trim() ?? ""
    );
  });

/** Presses Tab (or Shift+Tab) until the focused element's name matches; fails after so many that a person would have given up. */
export async function tabTo(page: Page, name: RegExp, most = 60, key = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(
    `${key} did not reach ${String(name)} in ${most} presses; it stands on "${await focused(page)}".`,
  );
}
