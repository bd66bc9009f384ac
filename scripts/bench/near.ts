/**
 * Benchmark of the map near by and over a long day, as JSON: frames while zooming from England to London against the plain page
 * (plain/), interleaved; the heap with small areas drawn against a page with all 33,755 from one GeoJSON file; the heap after 100
 * footprints against the heap after 10.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { loadAreas } from "../../src/data";
import { withBuilt } from "../built";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { readFromDir } from "../read-from-dir";
import { serveFolder } from "../server";
import { median } from "./parts/median";
import { heapAfterSwitches } from "./parts/switches";
import { heapOf, openMap, zoomFrames } from "./parts/zoom";
import { addLsoas, buildPlainPage } from "./plain/page";

const ROUNDS = 5;
const SWITCHES = [10, 100] as const;

const round = (value: number): number => Number(value.toPrecision(3));

const plain = mkdtempSync(join(tmpdir(), "hyperlocal-plain-"));
try {
  await buildPlainPage(plain);
  await addLsoas(plain);
  await withBuilt(async (dist) => {
    const [app, other] = [
      await serveFolder({ folder: dist }),
      await serveFolder({ folder: plain, foreign: true }),
    ];
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
    const fresh = async (url: string) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await openMap(page, url);
      return page;
    };
    const pages = { app: await fresh(app.url), plain: await fresh(other.url) };
    const frames = { app: [] as number[], plain: [] as number[] };
    for (let at = 0; at < ROUNDS; at++)
      for (const side of ["app", "plain"] as const) {
        await pages[side].bringToFront();
        frames[side].push(await zoomFrames(pages[side]));
      }
    await pages.plain.context().close();
    // The app stands near London: its small areas are loaded.
    await pages.app.waitForFunction(() => {
      const { map } = window as unknown as { map: { getLayer(id: string): unknown } };
      const { implementation } = map.getLayer("areas") as {
        implementation: { drawn: { sheets: readonly unknown[] } | null };
      };
      return (implementation.drawn?.sheets.length ?? 0) > 1;
    });
    const near = await heapOf(pages.app);
    const lsoas = await fresh(`${other.url}?of=lsoas`);
    const heaps = { near, lsoas: await heapOf(lsoas) };
    await lsoas.context().close();
    const codes = (await loadAreas(readFromDir("public/data"))).icb26s.map(({ code }) => code);
    const after = await heapAfterSwitches(pages.app, codes, SWITCHES);
    await browser.close();
    await Promise.all([app.close(), other.close()]);
    console.log(
      JSON.stringify({
        zoomFramesToPlain: {
          p95: round(median(frames.app) / median(frames.plain)),
          milliseconds: { app: round(median(frames.app)), plain: round(median(frames.plain)) },
        },
        heapNearToLsoaGeoJson: round(heaps.near / heaps.lsoas),
        heapAfter100SwitchesToAfter10: round(after.many / after.few),
        megabytes: {
          near: round(heaps.near / 1e6),
          lsoaGeoJson: round(heaps.lsoas / 1e6),
          after10: round(after.few / 1e6),
          after100: round(after.many / 1e6),
        },
      }),
    );
  });
} finally {
  rmSync(plain, { recursive: true, force: true });
}
