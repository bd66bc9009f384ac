/**
 * Benchmark of the map in Chromium, as JSON. Both sides of every ratio are measured in this run, interleaved, medians:
 * the built app against a page that draws the same areas from one GeoJSON file with every column (plain/).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { encodeView } from "../../src/state/url";
import { withBuilt } from "../built";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { serveFolder } from "../server";
import { measureDrawing } from "./parts/drawing";
import { measureLoad, type Load } from "./parts/load";
import { median } from "./parts/median";
import { buildPlainPage } from "./plain/page";

const LINES = { "1.6 Mbit/s": 1.6e6, "9 Mbit/s": 9e6 } as const;
const ROUNDS = 3;

const round = (value: number): number => Number(value.toPrecision(3));
const of = (loads: readonly Load[], key: keyof Load): number => median(loads.map((load) => load[key]));

const plain = mkdtempSync(join(tmpdir(), "hyperlocal-plain-"));
try {
  await buildPlainPage(plain);
  await withBuilt(async (dist) => {
    const [app, other] = [
      await serveFolder({ folder: dist }),
      await serveFolder({ folder: plain, foreign: true }),
    ];
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
    const firstMap: Record<string, object> = {};
    for (const [line, bits] of Object.entries(LINES)) {
      const loads = { app: [] as Load[], plain: [] as Load[] };
      for (let at = 0; at < ROUNDS; at++) {
        loads.app.push(await measureLoad(browser, app.url, bits));
        loads.plain.push(await measureLoad(browser, other.url, bits));
      }
      const ratio = (key: keyof Load) => round(of(loads.app, key) / of(loads.plain, key));
      firstMap[line] = {
        time: ratio("milliseconds"),
        bytes: ratio("bytes"),
        heap: ratio("heap"),
        appBytes: of(loads.app, "bytes"),
        plainBytes: of(loads.plain, "bytes"),
      };
    }
    const tighter = encodeView({
      ...DEFAULT_VIEW,
      rule: { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.7 }] },
    });
    const drawing = await measureDrawing(browser, app.url, other.url, tighter);
    await browser.close();
    await Promise.all([app.close(), other.close()]);
    console.log(
      JSON.stringify({
        firstMapToPlainGeoJson: firstMap,
        areasDrawn: drawing.areas,
        recolour: {
          looksToSetData: round(drawing.looks / drawing.setData),
          frames: drawing.frames,
          workerMessages: drawing.messages,
          scriptMilliseconds: round(drawing.script),
        },
        ruleChange: {
          milliseconds: round(drawing.rule.milliseconds),
          longestTaskMilliseconds: round(drawing.rule.longestTask),
        },
        footprintSwitchMilliseconds: round(drawing.footprint),
      }),
    );
  });
} finally {
  rmSync(plain, { recursive: true, force: true });
}
