import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FIRST_FILES } from "../../src/data/early";
import { fetchBytes, fetchEarly } from "../../src/data/read";

describe("the first files", () => {
  it("are those that index.html preloads", () => {
    const preloads = [
      ...readFileSync("index.html", "utf8").matchAll(/rel="preload"[^>]*href="\/data\/([^"]+)"/g),
    ];
    expect(preloads.map(([, path]) => path)).toEqual(FIRST_FILES);
  });
});

describe("fetchEarly", () => {
  const asked: { url: string; cache: RequestCache | undefined }[] = [];
  let answers: Response[] = [];
  const areas = Uint8Array.from(readFileSync("public/data/areas.bin"));
  const cities = Uint8Array.from(readFileSync("public/data/cities.bin"));
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
      asked.push({ url, cache: init?.cache });
      return Promise.resolve(answers.shift());
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("asks once, for the file's first reader", async () => {
    answers = [new Response(cities), new Response(cities)];
    fetchEarly("cities.bin");
    expect(await fetchBytes("cities.bin")).toEqual(cities);
    expect(asked).toHaveLength(1);
    expect(await fetchBytes("cities.bin")).toEqual(cities);
    expect(asked.map(({ cache }) => cache)).toEqual(["default", "default"]);
  });

  it("hands a failure to the reader, and lets the next attempt ask again", async () => {
    answers = [new Response("busy", { status: 503 }), new Response(cities)];
    fetchEarly("cities.bin");
    await expect(fetchBytes("cities.bin")).rejects.toThrow("HTTP 503");
    expect(await fetchBytes("cities.bin")).toEqual(cities);
  });

  it("goes round the browser's cache after bytes that were refused, until true ones come", async () => {
    answers = [areas, cities, cities].map((bytes) => new Response(bytes));
    await expect(fetchBytes("cities.bin")).rejects.toThrow("Another data file (areas) came");
    expect(await fetchBytes("cities.bin")).toEqual(cities);
    expect(await fetchBytes("cities.bin")).toEqual(cities);
    expect(asked.map(({ cache }) => cache)).toEqual(["default", "reload", "default"]);
  });
});
