import { expect, it } from "vitest";
import { inSlices } from "../../../src/panels/compare/in-slices";

const go = new AbortController().signal;

it("makes every item once, in order", async () => {
  expect(await inSlices([3, 1, 2], (item, at) => item * 10 + at, go)).toEqual([30, 11, 22]);
});

it("lets other work in between slices", async () => {
  let clock = 0;
  const log: string[] = [];
  setTimeout(() => log.push("other work"));
  const make = (item: string): void => {
    clock += 10;
    log.push(item);
  };
  await inSlices(["a", "b", "c"], make, go, () => clock);
  expect(log).toEqual(["a", "b", "other work", "c"]);
});

it("stops when it is told to, and passes an error on", async () => {
  const stop = new AbortController();
  const made: number[] = [];
  const stopping = inSlices(
    [1, 2, 3],
    (item) => {
      made.push(item);
      stop.abort();
    },
    stop.signal,
  );
  await expect(stopping).rejects.toThrow(/abort/i);
  expect(made).toEqual([1]);
  const failing = inSlices(
    [1],
    () => {
      throw new Error("no column");
    },
    go,
  );
  await expect(failing).rejects.toThrow("no column");
});
