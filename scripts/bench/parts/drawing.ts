import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Browser, Page } from "playwright-core";
import type { AreasLayer } from "../../../src/map/areas/areas-layer";
import { median } from "./median";

const ROUNDS = 5;

interface Exposed {
  map: MapLibreMap;
  /** Messages that the page has sent to workers. */
  messages: number;
}

/** The part of the app's layer (src/map/areas) that is measured. */
type Layer = Pick<AreasLayer, "painted" | "drawn" | "show">;

/** One recolouring of all areas. */
interface Recoloured {
  /** Milliseconds until the new colours are drawn and nothing is left to do. */
  readonly looks: number;
  /** Messages to workers that it took. */
  readonly messages: number;
  /** Frames drawn until then. */
  readonly frames: number;
  /** Main thread of giving 6,856 areas another colour. */
  readonly script: number;
}

/** Medians of the rounds; of frames and messages the most. */
export interface Drawing extends Recoloured {
  /** Milliseconds until areas sent anew to the plain page's map are drawn and nothing is left to do. */
  readonly setData: number;
  /** Areas of England drawn in the first view. */
  readonly areas: number;
  /** Choosing a footprint (by its link) until its detailed areas are drawn. */
  readonly footprint: number;
  /** A changed threshold (by its link): until the first flag is painted, and the longest task meanwhile. */
  readonly rule: { readonly milliseconds: number; readonly longestTask: number };
}

/** Keeps the map that a page announces, and counts the messages that it sends to workers. */
const expose = () => {
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
};

/** Waits until the map has nothing left to do (it says so only after a new frame) and its frames, drawn in software, are on screen. */
const rest = (page: Page) =>
  page.evaluate(async () => {
    const { map } = window as unknown as Exposed;
    const idle = new Promise<void>((resolve) => void map.once("idle", () => resolve()));
    map.triggerRepaint();
    await idle;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });

/** Gives every area another colour. */
const recolour = (page: Page) =>
  page.evaluate(async () => {
    const { map, messages } = window as unknown as Exposed;
    const { implementation: layer } = map.getLayer("areas") as unknown as { implementation: Layer };
    const { drawn } = layer;
    if (!drawn) throw new Error("The map draws no areas.");
    let frames = 0;
    const counted = map.on("render", () => {
      frames++;
    });
    const from = performance.now();
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, looks: sheet.looks.map((look) => look ^ 2) }));
    layer.show({ ...drawn, sheets });
    const script = performance.now() - from;
    await new Promise<void>((resolve) => void map.once("idle", () => resolve()));
    counted.unsubscribe();
    const sent = (window as unknown as Exposed).messages - messages;
    return { looks: performance.now() - from, script, frames, messages: sent };
  });

/** Sends the areas of the plain page anew, as a recolouring by changed data does. */
const resend = (page: Page) =>
  page.evaluate(async () => {
    const { map } = window as unknown as Exposed;
    const from = performance.now();
    const sent = new Promise<void>((resolve) => {
      const read = map.on("sourcedata", ({ sourceDataType }) => {
        if (sourceDataType !== "content") return;
        read.unsubscribe();
        // New data are read before their tiles are asked for: a map at rest in between has not drawn them.
        map.once("render", () => void map.once("idle", () => resolve()));
      });
    });
    void map.getSource<GeoJSONSource>("areas")?.setData(new URL("areas.geojson", location.href).href);
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

/** Recolouring, choosing a footprint and changing the rule in the built app at `url`; `plain`: the plain page. `tighter`: the link of a stricter rule. */
export async function measureDrawing(
  browser: Browser,
  url: string,
  plain: string,
  tighter: string,
): Promise<Drawing> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(expose);
    await page.goto(url);
    await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 120_000 });
    await rest(page);
    const areas = await page.evaluate(() => {
      const { implementation } = (window as unknown as Exposed).map.getLayer("areas") as unknown as {
        implementation: Layer;
      };
      return implementation.drawn?.sheets[0]?.mesh.rows.length ?? 0;
    });
    await rest(page);
    const rule = await go(page, tighter, () => {
      const { implementation } = (window as unknown as Exposed).map.getLayer("areas") as unknown as {
        implementation: Layer;
      };
      // A flag is the highest bit of a look (src/map/area-state.ts).
      const flagged = implementation.drawn?.sheets[0]?.looks.filter((look) => look >> 16).length ?? 0;
      return flagged > 0 && flagged < 1000 && implementation.painted;
    });
    const footprint = await go(page, "?v=1&f=E54000057", () => {
      const { map } = window as unknown as Exposed;
      const { implementation } = map.getLayer("areas") as unknown as { implementation: Layer };
      return (implementation.drawn?.sheets[1]?.mesh.rows.length ?? 0) > 1000 && implementation.painted;
    });
    const other = await context.newPage();
    await other.addInitScript(expose);
    await other.goto(plain);
    await other.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 120_000 });
    await page.goto(url);
    await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 120_000 });
    const sides = { recoloured: [] as Recoloured[], setData: [] as number[] };
    for (let at = 0; at < ROUNDS; at++) {
      await rest(page);
      sides.recoloured.push(await recolour(page));
      await rest(other);
      sides.setData.push(await resend(other));
    }
    const of = (key: keyof Recoloured) => sides.recoloured.map((one) => one[key]);
    return {
      looks: median(of("looks")),
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
