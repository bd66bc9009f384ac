import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium";
import { serveFolder } from "../../scripts/server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the served app, with a slash at its end. */
    readonly url: string;
    /** Where to reach the shared Chromium. */
    readonly browser: string;
    /** Folder of the built app. */
    readonly dist: string;
  }
}

/** Debian's Chromium paints words and boxes by WebGL too: on a processor that is over a quarter of what drawing a page costs. */
const ARGS = [...CHROMIUM_ARGS, "--disable-gpu-rasterization"];

/** Serves the built app and starts one Chromium for all journeys; each opens its own fresh context in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = process.env.E2E_DIST;
  if (dist === undefined)
    throw new Error("E2E_DIST is not set: run the journeys with npm run e2e, which builds the app.");
  const served = await serveFolder({ folder: dist });
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: ARGS });
  project.provide("url", served.url);
  project.provide("browser", browser.wsEndpoint());
  project.provide("dist", dist);
  return async () => {
    await browser.close();
    await served.close();
  };
}
