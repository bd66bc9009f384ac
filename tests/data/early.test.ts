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
  const asked: string[] = [];
  let answers: Response[] = [];
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      return Promise.resolve(answers.shift());
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("asks once, for the file's first reader", async () => {
    answers = [new Response(Uint8Array.of(1)), new Response(Uint8Array.of(2))];
    fetchEarly("one.bin");
    expect(await fetchBytes("one.bin")).toEqual(Uint8Array.of(1));
    expect(asked).toHaveLength(1);
    expect(await fetchBytes("one.bin")).toEqual(Uint8Array.of(2));
  });

  it("hands a failure to the reader, and lets the next attempt ask again", async () => {
    answers = [new Response("busy", { status: 503 }), new Response(Uint8Array.of(3))];
    fetchEarly("two.bin");
    await expect(fetchBytes("two.bin")).rejects.toThrow("HTTP 503");
    expect(await fetchBytes("two.bin")).toEqual(Uint8Array.of(3));
  });
});
