import type { Page } from "playwright-core";
import { heapOf } from "./zoom";

/** Chooses other footprints by their links, one after the other, each drawn in detail. Gives the heap after `few` of them and after `many`. */
export async function heapAfterSwitches(
  page: Page,
  codes: readonly string[],
  [few, many]: readonly [number, number],
): Promise<{ readonly few: number; readonly many: number }> {
  const heaps: number[] = [];
  for (let at = 1; at <= many; at++) {
    const code = codes[at % codes.length] ?? "";
    const detailed = page.waitForFunction(
      (wanted) => {
        const { map } = window as unknown as { map: { getLayer(id: string): unknown } };
        const { implementation } = map.getLayer("areas") as {
          implementation: { drawn: { sheets: readonly unknown[] } | null; painted: boolean };
        };
        const link = new URLSearchParams(location.search).get("f");
        return link === wanted && implementation.painted && (implementation.drawn?.sheets.length ?? 0) > 1;
      },
      code,
      { timeout: 120_000 },
    );
    await page.evaluate((link) => {
      history.pushState(null, "", link);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `?v=1&f=${code}`);
    await detailed;
    if (at === few || at === many) heaps.push(await heapOf(page));
  }
  return { few: heaps[0] ?? NaN, many: heaps[1] ?? NaN };
}
