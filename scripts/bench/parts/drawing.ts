import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Browser, Page } from "playwright-core";
import { median } from "./median";

const ROUNDS = 5;

interface Exposed {
  map: MapLibreMap;
  /** Messages that the page has sent to workers. */
  messages: number;
}

/** One recolouring of all areas by feature state. */
interface Recoloured {
  /** Milliseconds until the new colours are drawn and nothing is left to do. */
  readonly featureState: number;
  /** Messages to workers that it took. */
  readonly messages: number;
  /** Frames drawn from the first feature state to the last new colour. */
  readonly frames: number;
  /** Main thread of setting 6,856 states. */
  readonly script: number;
}

/** Medians of the rounds; of frames and messages the most. */
export interface Drawing extends Recoloured {
  /** Milliseconds until areas sent anew are drawn and nothing is left to do. */
  readonly setData: number;
  /** Areas of England drawn in the first view. */
  readonly areas: number;
  /** Choosing a footprint (by its link) until its detailed areas are drawn. */
  readonly footprint: number;
  /** A changed threshold (by its link): until the first flag is painted, and the longest task meanwhile. */
  readonly rule: { readonly milliseconds: number; readonly longestTask: number };
}

/** Waits until the map has nothing left to do (it says so only after a new frame) and its frames, drawn in software, are on screen. */
const rest = (page: Page) =>
  page.evaluate(async () => {
    const { map } = window as unknown as Exposed;
    const idle = new Promise<void>((resolve) => void map.once("idle", () => resolve()));
    map.triggerRepaint();
    await idle;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });

/** Gives every area the next colour by its feature state. */
const recolour = (page: Page) =>
  page.evaluate(async () => {
    const { map, messages } = window as unknown as Exposed;
    const states = Array.from(
      { length: 6856 },
      (_, id) => map.getFeatureState({ source: "msoa", id }) as Readonly<Record<string, number>>,
    );
    let frames = 0;
    const drawn = map.on("render", () => {
      frames++;
    });
    const from = performance.now();
    states.forEach((state, id) =>
      map.setFeatureState({ source: "msoa", id }, { c: 2 + ((state.c ?? 0) % 20) }),
    );
    const script = performance.now() - from;
    await new Promise<void>((resolve) => void map.once("idle", () => resolve()));
    drawn.unsubscribe();
    const sent = (window as unknown as Exposed).messages - messages;
    return { featureState: performance.now() - from, script, frames, messages: sent };
  });

/** Sends the areas anew, as a recolouring by changed data does. */
const resend = (page: Page) =>
  page.evaluate(async () => {
    const { map } = window as unknown as Exposed;
    const { data } = map.getStyle().sources.msoa as { data: string };
    const from = performance.now();
    const sent = new Promise<void>((resolve) => {
      const read = map.on("sourcedata", ({ sourceDataType }) => {
        if (sourceDataType !== "content") return;
        read.unsubscribe();
        // New data are read before their tiles are asked for: a map at rest in between has not drawn them.
        map.once("render", () => void map.once("idle", () => resolve()));
      });
    });
    void map.getSource<GeoJSONSource>("msoa")?.setData(data);
    await sent;
    return performance.now() - from;
  });

/** Goes to a link within the page, as Back and Forward do, and measures until `there` holds. */
async function go(
  page: Page,
  query: string,
  there: () => boolean,
): Promise<{ milliseconds: number; longestTask: number }> {
  await page.evaluate((link) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
    });
    Object.assign(window, { bench: { from: performance.now(), tasks } });
    history.pushState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForFunction(there, null, { polling: "raf", timeout: 120_000 });
  return page.evaluate(() => {
    const { from, tasks } = (window as unknown as { bench: { from: number; tasks: number[] } }).bench;
    return { milliseconds: performance.now() - from, longestTask: Math.max(0, ...tasks) };
  });
}

/** Recolouring, choosing a footprint and changing the rule in the built app. `tighter`: the link of a stricter rule. */
export async function measureDrawing(browser: Browser, url: string, tighter: string): Promise<Drawing> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const exposed = window as unknown as Exposed;
      exposed.messages = 0;
      const post = Reflect.get(Worker.prototype, "postMessage") as (...args: unknown[]) => void;
      Worker.prototype.postMessage = function (...args: unknown[]) {
        exposed.messages++;
        Reflect.apply(post, this, args);
      };
      addEventListener("hyperlocal:map", (event) => {
        exposed.map = (event as CustomEvent<MapLibreMap>).detail;
      });
    });
    await page.goto(url);
    await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 120_000 });
    await rest(page);
    const areas = await page.evaluate(
      () =>
        new Set(
          (window as unknown as Exposed).map
            .queryRenderedFeatures({ layers: ["msoa-fill"] })
            .map(({ id }) => id),
        ).size,
    );
    await rest(page);
    const rule = await go(page, tighter, () => {
      const { map } = window as unknown as Exposed;
      let flagged = 0;
      for (let id = 0; id < 6856; id++)
        flagged += (map.getFeatureState({ source: "msoa", id }) as { f?: number }).f ?? 0;
      return flagged > 0 && flagged < 1000;
    });
    const footprint = await go(page, "?v=1&f=E54000057", () => {
      const { map } = window as unknown as Exposed;
      return (
        map.isSourceLoaded("detail") && map.queryRenderedFeatures({ layers: ["detail-fill"] }).length > 200
      );
    });
    await page.goto(url);
    await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 120_000 });
    const sides = { recoloured: [] as Recoloured[], setData: [] as number[] };
    for (let at = 0; at < ROUNDS; at++) {
      await rest(page);
      sides.recoloured.push(await recolour(page));
      await rest(page);
      sides.setData.push(await resend(page));
    }
    const of = (key: keyof Recoloured) => sides.recoloured.map((one) => one[key]);
    return {
      featureState: median(of("featureState")),
      script: median(of("script")),
      frames: Math.max(...of("frames")),
      messages: Math.max(...of("messages")),
      setData: median(sides.setData),
      areas,
      rule,
      footprint: footprint.milliseconds,
    };
  } finally {
    await context.close();
  }
}
