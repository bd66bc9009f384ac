import { expect, it } from "vitest";
import { inTurn } from "../../src/data/in-turn";

it("keeps to its number, in order, and goes on after a failure", async () => {
  const turn = inTurn(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (at: number) => async () => {
    started.push(at);
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, at % 3));
    running--;
    if (at === 1) throw new Error("once");
    return at;
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((at) => turn(work(at))));
  expect(most).toBe(2);
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ended.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    ...new Array<string>(5).fill("fulfilled"),
  ]);
});
