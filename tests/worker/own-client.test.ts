import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createOwnReader, SILENCE } from "../../src/worker/own-client";

/** A worker that answers only when the test lets it, and never once it was ended. */
class SlowWorker {
  static readonly all: SlowWorker[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  ended = false;
  readonly asked: unknown[] = [];
  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage = (request: unknown): void => void this.asked.push(request);
  terminate = (): void => void (this.ended = true);
  say = (data: unknown): void => {
    if (!this.ended) this.onmessage?.({ data });
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", SlowWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  SlowWorker.all.length = 0;
});

test("a worker that answers after it was given up answers no later question", async () => {
  const reader = createOwnReader();
  const first = reader.sheet("April").catch(String);
  await Promise.resolve();
  vi.advanceTimersByTime(SILENCE);
  expect(await first).toContain("choose the file again");
  const second = reader.sheet("May").catch(String);
  await Promise.resolve();
  const [worker] = SlowWorker.all;
  worker?.say({ kind: "read", summary: "of April" });
  expect(await second).toContain("choose the file again");
  expect([worker?.ended, worker?.asked]).toEqual([true, [{ kind: "sheet", name: "April" }]]);
});
