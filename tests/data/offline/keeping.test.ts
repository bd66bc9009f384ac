import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { cacheNameOf, cachesOf } from "../../../src/data/offline/caches";
import { keepFile } from "../../../src/data/offline/keep-file";
import { filesOfPage } from "../../../src/data/offline/page-files";

afterEach(() => vi.unstubAllGlobals());

it("names what a built page cannot do without, each once, and not its icons", () => {
  const html = `<link rel="icon" href="./assets/icon-a.svg"><link rel="manifest" href="./hyperlocal.webmanifest">
    <link rel="apple-touch-icon" href="./assets/icon-touch-180-b.png">
    <link rel="preload" href="./assets/data/areas-c.bin"><script type="module" crossorigin src="./assets/index-d.js"></script>
    <link rel="modulepreload" href="./assets/index-d.js"><link rel="stylesheet" href="./assets/index-e.css">`;
  expect(filesOfPage(html)).toEqual(["assets/data/areas-c.bin", "assets/index-d.js", "assets/index-e.css"]);
});

it("gives each build of each site on a host a cache of its own", () => {
  const name = cacheNameOf("https://host.example/a/", "https://host.example/a/assets/index-d.js");
  expect(name.startsWith(cachesOf("https://host.example/a/"))).toBe(true);
  expect(name.startsWith(cachesOf("https://host.example/"))).toBe(false);
  expect(name.startsWith(cachesOf("https://host.example/a/b/"))).toBe(false);
  expect(cacheNameOf("https://host.example/a/", "assets/index-x.js")).not.toBe(name);
});

const bytes = Buffer.from("the areas");
const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
const NAMED = `https://host.example/assets/data/columns/areas-${hash}.bin`;

/** A cache of one site, and what it was asked with; `answers` by how the browser's own cache is to be used. */
function site(answers: Partial<Record<RequestCache, Response | Error>>) {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string, { cache = "default" }: RequestInit) => {
    asked.push(`${cache} ${url}`);
    const answer = answers[cache];
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new TypeError("gone"));
  });
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
  } as unknown as Cache;
  return { cache, kept, asked };
}

it("keeps a file whose bytes are those that its name promises, and asks for it once", async () => {
  const { cache, kept, asked } = site({ "force-cache": new Response(bytes) });
  await keepFile(cache, NAMED);
  await keepFile(cache, NAMED);
  expect(await kept.get(NAMED)?.text()).toBe("the areas");
  expect(asked).toEqual([`force-cache ${NAMED}`]);
});

it("goes round the browser's cache for other bytes, and keeps nothing that is still another", async () => {
  const good = site({ "force-cache": new Response("damaged"), reload: new Response(bytes) });
  await keepFile(good.cache, NAMED);
  expect(await good.kept.get(NAMED)?.text()).toBe("the areas");
  const bad = site({ "force-cache": new Response("damaged"), reload: new Response("damaged") });
  await expect(keepFile(bad.cache, NAMED)).rejects.toThrow("is not what its name says");
  expect(bad.kept.size).toBe(0);
});

it.each([
  ["a page in a program's place", new Response("<p>", { headers: { "content-type": "text/html" } })],
  ["nothing", new Response("", { status: 404 })],
])("keeps no answer of the site that is %s", async (_, answer) => {
  const { cache, kept } = site({ "force-cache": answer });
  await expect(keepFile(cache, "https://host.example/assets/index-d.js")).rejects.toThrow("not available");
  expect(kept.size).toBe(0);
});
