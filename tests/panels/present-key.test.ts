import { expect, test } from "vitest";
import { presentKey } from "../../src/panels/walkthrough/keys";

test("keys step through a walkthrough as they do through slides, and stop at its ends", () => {
  expect(["ArrowRight", "PageDown", " ", "Enter"].map((key) => presentKey(key, 0, 3))).toEqual([1, 1, 1, 1]);
  expect(["ArrowLeft", "PageUp", "Backspace"].map((key) => presentKey(key, 2, 3))).toEqual([1, 1, 1]);
  expect(presentKey("ArrowRight", 2, 3)).toBe(2);
  expect(presentKey("ArrowLeft", 0, 3)).toBe(0);
  expect([presentKey("Home", 2, 3), presentKey("End", 0, 3)]).toEqual([0, 2]);
  expect(presentKey("Escape", 1, 3)).toBe("end");
  expect([presentKey("Tab", 1, 3), presentKey("a", 1, 3)]).toEqual([null, null]);
});
