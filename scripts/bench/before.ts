/**
 * Benchmark of this commit against an earlier one, as JSON: both are built, opened in turn and measured alike, medians. BEFORE names the
 * earlier commit; without it, the last one whose map drew areas from GeoJSON sources. Read ratios: 1 is no change. A rule and a footprint are
 * measured until the map is at rest, its flight and labels with it: what is painted first is in `map`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { MapLibreMap } from "maplibre-gl";
import { chromium, type Page } from "playwright-core";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { encodeView } from "../../src/state/url";
import { withBuilt } from "../built";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { serveFolder } from "../server";
import { median } from "./parts/median";
import { measureLoad } from "./parts/load";
import { openMap, zoomFrames } from "./parts/zoom";

const BEFORE = process.env.BEFORE ?? "be9c413";
const ROUNDS = 3;
const LINE = 9e6;

const TIGHTER = encodeView({
  ...DEFAULT_VIEW,
  rule: { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.7 }] },
});

/** Builds an earlier commit, with the packages that are here, and gives its folder. */
function buildBefore(scratch: string): string {
  const tree = join(scratch, "tree");
  execFileSync("git", ["worktree", "add", "--detach", "--quiet", tree, BEFORE]);
  symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
  const dist = join(scratch, "dist");
  const vite = join("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--outDir", dist, "--logLevel", "error"], {
    cwd: tree,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return dist;
}

/** Goes to a link within the page and gives the milliseconds until its map has nothing left to do, and the longest task meanwhile. */
const go = (page: Page, link: string): Promise<{ readonly milliseconds: number; readonly task: number }> =>
  page.evaluate(async (to) => {
    const { map } = window as unknown as { map: MapLibreMap };
    const tasks: number[] = [0];
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    watch.observe({ type: "longtask" });
    const from = performance.now();
    let last = from;
    map.on("render", () => {
      last = performance.now();
    });
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    // At rest is a map that has drawn nothing new for a second: what is loaded meanwhile comes in several pieces.
    while (performance.now() - last < 1000) await new Promise((resolve) => setTimeout(resolve, 50));
    watch.disconnect();
    return { milliseconds: last - from, task: Math.max(...tasks) };
  }, link);

type Figures = Record<
  "firstMap" | "heap" | "rule" | "ruleTask" | "footprint" | "footprintTask" | "zoom",
  number[]
>;
const figures = (): Figures => ({
  ...{ firstMap: [], heap: [], rule: [], ruleTask: [], footprint: [], footprintTask: [], zoom: [] },
});

const scratch = mkdtempSync(join(tmpdir(), "hyperlocal-before-"));
try {
  const before = buildBefore(scratch);
  await withBuilt(async (now) => {
    const sites = {
      now: await serveFolder({ folder: now }),
      before: await serveFolder({ folder: before, foreign: true }),
    };
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
    const measured = { now: figures(), before: figures() };
    for (let at = 0; at < ROUNDS; at++)
      for (const side of ["now", "before"] as const) {
        const [{ url }, to] = [sites[side], measured[side]];
        const load = await measureLoad(browser, url, LINE);
        to.firstMap.push(load.milliseconds);
        to.heap.push(load.heap);
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await openMap(page, url);
        to.zoom.push(await zoomFrames(page));
        await go(page, "?v=1");
        const rule = await go(page, TIGHTER);
        to.rule.push(rule.milliseconds);
        to.ruleTask.push(rule.task);
        const footprint = await go(page, "?v=1&f=E54000057");
        to.footprint.push(footprint.milliseconds);
        to.footprintTask.push(footprint.task);
        await context.close();
      }
    await browser.close();
    await Promise.all([sites.now.close(), sites.before.close()]);
    const of = (side: "now" | "before", key: keyof Figures) => Math.round(median(measured[side][key]));
    console.log(
      JSON.stringify({
        before: BEFORE,
        ...Object.fromEntries(
          (Object.keys(figures()) as (keyof Figures)[]).map((key) => {
            const [a, b] = [of("now", key), of("before", key)];
            return [key, { ratio: Number((a / b).toPrecision(3)), now: a, before: b }];
          }),
        ),
      }),
    );
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
  execFileSync("git", ["worktree", "prune"]);
}
