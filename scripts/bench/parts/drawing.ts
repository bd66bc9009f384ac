import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Browser, Page } from "playwright-core";

interface Exposed {
  map: MapLibreMap;
  /** Messages that the page has sent to workers. */
  messages: number;
}

export interface Drawing {
  /** Milliseconds of one frame of the map at rest that changes nothing: what drawing in software costs any change. */
  readonly frame: number;
  /** Milliseconds until the new colours are on screen and nothing is left to do. */
  readonly featureState: number;
  readonly setData: number;
  /** Messages to workers that recolouring took. */
  readonly messages: number;
  /** Frames drawn from the first feature state to the last new colour on screen. */
  readonly frames: number;
  /** Main thread of setting 6,856 states. */
  readonly script: number;
  /** Areas of England drawn in the first view. */
  readonly areas: number;
  /** Choosing a footprint (by its link) until its detailed areas are drawn. */
  readonly footprint: number;
  /** A changed threshold (by its link): until the first flag is painted, and the longest task meanwhile. */
  readonly rule: { readonly milliseconds: number; readonly longestTask: number };
}

/** Waits until the map has drawn and has nothing left to do: at rest it says "idle" only after a new frame, so one is asked for. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { map } = window as unknown as Exposed;
        map.once("idle", () => resolve());
        map.triggerRepaint();
      }),
  );

/** Milliseconds of a frame that changes nothing; the middle of five. */
async function plainFrame(page: Page): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 5; at++)
    times.push(
      await page.evaluate(async () => {
        const { map } = window as unknown as Exposed;
        const from = performance.now();
        map.triggerRepaint();
        await new Promise<void>((resolve) => void map.once("idle", () => resolve()));
        return performance.now() - from;
      }),
    );
  return times.sort((a, b) => a - b)[2] ?? NaN;
}

/** Gives every area the next colour by its feature state. */
const recolour = (page: Page) =>
  page.evaluate(async () => {
    const { map, messages } = window as unknown as Exposed;
    const states = Array.from(
      { length: 6856 },
      (_, id) => map.getFeatureState({ source: "msoa", id }) as Readonly<Record<string, number>>,
    );
    let frames = 0;
    map.on("render", () => frames++);
    const from = performance.now();
    states.forEach((state, id) =>
      map.setFeatureState({ source: "msoa", id }, { c: ((state.c ?? 0) + 1) % 10 }),
    );
    const script = performance.now() - from;
    await new Promise<void>((resolve) => void map.once("idle", () => resolve()));
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
      map.on("sourcedata", ({ sourceDataType }) => {
        // New data are read before their tiles are asked for: a map at rest in between has not drawn them.
        if (sourceDataType === "content") map.once("render", () => void map.once("idle", () => resolve()));
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
    await rest(page);
    const frame = await plainFrame(page);
    const recoloured = await recolour(page);
    return {
      frame,
      ...recoloured,
      setData: await resend(page),
      areas,
      rule,
      footprint: footprint.milliseconds,
    };
  } finally {
    await context.close();
  }
}
