import type { Browser } from "playwright-core";

export interface Load {
  /** Milliseconds from navigation to England painted. */
  readonly milliseconds: number;
  /** Bytes received until then, headers included, as the network sees them. */
  readonly bytes: number;
  /** JavaScript heap of the page itself, after a collection; workers and the graphics process are not in it. */
  readonly heap: number;
}

/** Opens an address in a fresh context over a line of so many bits a second, and waits until its map is painted. */
export async function measureLoad(browser: Browser, url: string, bitsPerSecond: number): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 60,
      downloadThroughput: bitsPerSecond / 8,
      uploadThroughput: bitsPerSecond / 8,
    });
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const from = performance.now();
    await page.goto(url, { waitUntil: "commit", timeout: 120_000 });
    await page.locator("[data-ready=true]").waitFor({ state: "attached", timeout: 240_000 });
    const milliseconds = performance.now() - from;
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { milliseconds, bytes, heap: usedSize };
  } finally {
    await context.close();
  }
}
