import { expect, it } from "vitest";
import { askWorker } from "../../src/worker/ask-worker";

/** Stands for a worker: what it was sent, and a way to have it speak or fail. */
class Fake extends EventTarget {
  readonly heard: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function joined() {
  const made: Fake[] = [];
  const start = (): Worker => {
    const worker = new Fake();
    made.push(worker);
    return worker as unknown as Worker;
  };
  const worker = askWorker<string>(start, () => Promise.resolve(new Uint8Array()));
  const ask = () => worker.ask((id) => ({ kind: "england", id }));
  return { made, ask, stop: worker.stop };
}

it("says in words that a worker's script did not load, and asks a new one at the next try", async () => {
  const { made, ask } = joined();
  const first = ask();
  made[0]?.dispatchEvent(new Event("error"));
  await expect(first).rejects.toThrow(
    "The boundaries could not be read: a part of the program did not load. Check the connection.",
  );
  const again = ask();
  expect(made).toHaveLength(2);
  expect(made[0]?.ended).toBe(true);
  expect(made[1]?.heard).toEqual([{ kind: "england", id: 2 }]);
  made[1]?.say({ kind: "done", id: 2, result: "lines" });
  expect(await again).toBe("lines");
});

it("keeps a worker that failed at one question, since what it made before would go with it", async () => {
  const { made, ask } = joined();
  const first = ask();
  made[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  await expect(first).rejects.toThrow("The boundaries could not be read: out of memory");
  const again = ask();
  made[0]?.say({ kind: "done", id: 2, result: "lines" });
  expect(await again).toBe("lines");
  expect(made).toHaveLength(1);
});

it("starts the worker before the first question, and ends it", () => {
  const { made, stop } = joined();
  expect(made).toHaveLength(1);
  stop();
  expect(made[0]?.ended).toBe(true);
});
